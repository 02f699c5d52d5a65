import { reader, router } from '../trpc.ts'

export const freshnessRouter = router({
  /** How old what is shown may be: the stream's state, and the newest event of each area. */
  get: reader.query(({ ctx }) => ctx.freshness.of(ctx.caller.party)),
})
