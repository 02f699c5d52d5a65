import { decided, refused } from '@trilateral/contracts'
import {
  holderSchema,
  PROJECT_KINDS,
  supplyMaterialSchema,
  supplyStageSchema,
  countryCodeSchema,
} from '@trilateral/contracts/critical-minerals'
import { z } from 'zod'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { accept, reader, router } from '../trpc.ts'
import type {
  InputList,
  ProjectList,
  SupplyChain,
  SupplyComparison,
  SupplyList,
  SupplyPage,
} from './views.ts'

const positions = momentInput.extend({
  material: supplyMaterialSchema.optional(),
  stage: supplyStageSchema.optional(),
  holder: holderSchema.optional(),
  /** Only the newest period of each material, stage and holder. */
  newest: z.boolean().default(true),
  limit: z.int().min(1).max(1000).default(500),
})

export const supplyRouter = router({
  /** Who supplies what: a row for each material, stage, period and holder. */
  positions: reader.input(positions.prefault({})).query(async ({ ctx, input }): Promise<SupplyList> => {
    const moment = momentOf(ctx, input)
    return { asOf: asOfOf(ctx, moment), ...(await ctx.supply.positions(moment, input)) }
  }),

  /** One position with every input of its figures. */
  get: reader
    .input(momentInput.extend({ id: z.uuid() }))
    .query(async ({ ctx, input }): Promise<SupplyPage> => {
      const moment = momentOf(ctx, input)
      const page = await ctx.supply.one(moment, input.id)
      return { asOf: asOfOf(ctx, moment), ...accept(page ? decided(page) : refused('not-found', 'id')) }
    }),

  /** Two positions side by side: two years, or two holders. */
  compare: reader
    .input(momentInput.extend({ a: z.uuid(), b: z.uuid() }))
    .query(async ({ ctx, input }): Promise<SupplyComparison> => {
      const moment = momentOf(ctx, input)
      return { asOf: asOfOf(ctx, moment), ...accept(await ctx.supply.compare(moment, input.a, input.b)) }
    }),

  /** A material's way from ore to magnet, stage by stage, with its projects and gaps. */
  chain: reader
    .input(momentInput.extend({ material: supplyMaterialSchema, holder: holderSchema.default('EU') }))
    .query(async ({ ctx, input }): Promise<SupplyChain> => {
      const moment = momentOf(ctx, input)
      return { asOf: asOfOf(ctx, moment), ...(await ctx.supply.chain(moment, input)) }
    }),

  /** Inputs of chip making, with who provides them and what raw materials they need. */
  inputs: reader.input(momentInput.prefault({})).query(async ({ ctx, input }): Promise<InputList> => {
    const moment = momentOf(ctx, input)
    return { asOf: asOfOf(ctx, moment), ...(await ctx.supply.inputs(moment)) }
  }),

  /** Mines and plants, each once, with money announced and money committed apart. */
  projects: reader
    .input(
      momentInput
        .extend({
          material: supplyMaterialSchema.optional(),
          kind: z.enum(PROJECT_KINDS).optional(),
          country: countryCodeSchema.optional(),
        })
        .prefault({}),
    )
    .query(async ({ ctx, input }): Promise<ProjectList> => {
      const moment = momentOf(ctx, input)
      return { asOf: asOfOf(ctx, moment), ...(await ctx.supply.projects(moment, input)) }
    }),
})
