import { publicProcedure, router } from '../trpc.ts'

export const sessionRouter = router({
  /** Who is signed in; null when nobody is. */
  me: publicProcedure.query(({ ctx }) => {
    if (ctx.caller === null) return null
    const { party, name, roles } = ctx.caller
    return { party, name, roles }
  }),
})
