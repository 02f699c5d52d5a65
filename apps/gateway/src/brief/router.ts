import { z } from 'zod'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { reader, router } from '../trpc.ts'
import type { Brief } from './views.ts'

const question = momentInput.extend({
  /** When the reader was here last, as their browser remembers it. */
  since: z.iso.datetime({ offset: true }).optional(),
})

export const briefRouter = router({
  /** What leadership reads in thirty seconds. */
  get: reader.input(question.prefault({})).query(async ({ ctx, input }): Promise<Brief> => {
    const moment = momentOf(ctx, input)
    const brief = await ctx.brief.get(moment, input.since)
    return { asOf: asOfOf(ctx, moment), ...brief }
  }),
})
