import { reader, router } from '../trpc.ts'

export const operateRouter = router({
  /** How the portal fares: what waits, how fast it comes, what failed and what is to be done. */
  get: reader.query(({ ctx }) => ctx.operation.of(ctx.caller)),
})
