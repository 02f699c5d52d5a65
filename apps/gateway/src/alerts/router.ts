import { commitmentCodeSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { areaSchema } from '../answer/area-input.ts'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { accept, reader, router } from '../trpc.ts'
import type { AlertList } from './views.ts'

const question = momentInput.extend({
  area: areaSchema.optional(),
  commitment: commitmentCodeSchema.optional(),
  program: z.uuid().optional(),
  /** Only those that are not closed. */
  open: z.boolean().default(false),
  after: z.string().max(200).optional(),
  limit: z.int().min(1).max(100).default(50),
})

export const alertsRouter = router({
  /** What happened that bears on commitments: open first, with evidence and what it touches. */
  list: reader.input(question.prefault({})).query(async ({ ctx, input }): Promise<AlertList> => {
    const moment = momentOf(ctx, input)
    const page = accept(await ctx.alerts.page(moment, input))
    return { asOf: asOfOf(ctx, moment), ...page }
  }),
})
