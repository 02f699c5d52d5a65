import { decided, partySchema, refused } from '@trilateral/contracts'
import { commitmentCodeSchema, DECLARED, PROGRAM_STATUSES } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { areaSchema } from '../answer/area-input.ts'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { accept, reader, router } from '../trpc.ts'
import { PROGRAM_ORDERS } from './question.ts'
import type { ProgramDossier, ProgramList } from './views.ts'

const question = momentInput.extend({
  area: areaSchema.optional(),
  commitment: commitmentCodeSchema.optional(),
  rating: z.enum([...DECLARED, 'not-assessed']).optional(),
  /** Programs for which this ministry has named an owner. */
  party: partySchema.optional(),
  status: z.enum(PROGRAM_STATUSES).optional(),
  /** Two characters or more, in any of the three languages; one alone is heeded too where it is a whole word of Chinese characters. */
  search: z.string().trim().max(200).optional(),
  order: z.enum(PROGRAM_ORDERS).default('worst-first'),
  /** The `next` of the page before. */
  after: z.string().max(200).optional(),
  limit: z.int().min(1).max(100).default(50),
})

export const programsRouter = router({
  /** Programs of all areas, a page at a time. */
  list: reader.input(question.prefault({})).query(async ({ ctx, input }): Promise<ProgramList> => {
    const moment = momentOf(ctx, input)
    const page = accept(await ctx.programs.page(moment, input))
    return { asOf: asOfOf(ctx, moment), ...page }
  }),

  /** One program on a page. What the reader may not see is not found, like what does not exist. */
  get: reader
    .input(momentInput.extend({ id: z.uuid() }))
    .query(async ({ ctx, input }): Promise<ProgramDossier> => {
      const moment = momentOf(ctx, input)
      const dossier = await ctx.programs.dossier(moment, input.id)
      return { asOf: asOfOf(ctx, moment), ...accept(dossier ? decided(dossier) : refused('not-found', 'id')) }
    }),
})
