import { areaSchema } from '../answer/area-input.ts'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { reader, router } from '../trpc.ts'
import { z } from 'zod'
import type { NoticeList } from './views.ts'

const question = momentInput.extend({
  area: areaSchema.optional(),
  /** Only those that are not closed. */
  open: z.boolean().default(false),
  /** Exercises, which stand in no other list. */
  exercises: z.boolean().default(false),
})

export const noticesRouter = router({
  /** Disruption notices, what was issued last first. */
  list: reader.input(question.prefault({})).query(async ({ ctx, input }): Promise<NoticeList> => {
    const moment = momentOf(ctx, input)
    return { asOf: asOfOf(ctx, moment), ...(await ctx.notices.list(moment, input)) }
  }),
})
