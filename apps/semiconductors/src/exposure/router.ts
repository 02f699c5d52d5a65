import { z } from 'zod'
import { accept, router, signedIn } from '../trpc.ts'
import { exposureSeenBy, exposuresSeenBy, heardBy } from './questions.ts'

/** What follows for chip making from measures that critical minerals registers. It is computed: nobody enters it. */
export const exposuresRouter = router({
  /** All that the reader's ministry may see, what hits hardest first; given an input, its own. */
  list: signedIn
    .input(z.strictObject({ input: z.uuid().optional() }).prefault({}))
    .query(async ({ input, ctx }) => {
      const { party } = ctx.caller
      const [items, heard] = await Promise.all([
        exposuresSeenBy(ctx.records, party, input.input),
        heardBy(party, ctx.exposures),
      ])
      return { items, heard }
    }),

  /** One with its history. */
  get: signedIn.input(z.strictObject({ id: z.uuid() })).query(async ({ input, ctx }) => {
    const { party } = ctx.caller
    const [found, heard] = await Promise.all([
      exposureSeenBy(ctx.records, party, input.id),
      heardBy(party, ctx.exposures),
    ])
    return { ...accept(found), heard }
  }),
})
