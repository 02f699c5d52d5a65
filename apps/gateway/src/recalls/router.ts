import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { reader, router } from '../trpc.ts'
import type { RecallList } from './views.ts'

export const recallsRouter = router({
  /** What was withdrawn from those who could see it, and which systems have removed it. */
  list: reader.input(momentInput.prefault({})).query(async ({ ctx, input }): Promise<RecallList> => {
    const moment = momentOf(ctx, input)
    return { asOf: asOfOf(ctx, moment), ...(await ctx.recalls.list(moment)) }
  }),
})
