import { decided, refused } from '@trilateral/contracts'
import { commitmentCodeSchema } from '@trilateral/contracts/work-program'
import { asOfOf, momentInput, momentOf } from '../answer/moment.ts'
import { accept, reader, router } from '../trpc.ts'
import type { CommitmentList, CommitmentPage } from './views.ts'

export const commitmentsRouter = router({
  /** The 29 commitments and five principles of the statement, each with what is done about it. */
  list: reader.input(momentInput.prefault({})).query(async ({ ctx, input }): Promise<CommitmentList> => {
    const moment = momentOf(ctx, input)
    return { asOf: asOfOf(ctx, moment), ...(await ctx.commitments.list(moment)) }
  }),

  /** One commitment with the programs that work on it. */
  get: reader
    .input(momentInput.extend({ code: commitmentCodeSchema }))
    .query(async ({ ctx, input }): Promise<CommitmentPage> => {
      const moment = momentOf(ctx, input)
      const page = await ctx.commitments.one(moment, input.code)
      return { asOf: asOfOf(ctx, moment), ...accept(page ? decided(page) : refused('not-found', 'code')) }
    }),
})
