import { eventsRouter } from './events/router.ts'
import { freshnessRouter } from './freshness/router.ts'
import { liveRouter } from './live/router.ts'
import { measuresRouter } from './measures/router.ts'
import { sessionRouter } from './session/router.ts'
import { router } from './trpc.ts'

export const appRouter = router({
  session: sessionRouter,
  measures: measuresRouter,
  events: eventsRouter,
  freshness: freshnessRouter,
  live: liveRouter,
})

/** What the portal's browser bundle knows of this server: the type alone. */
export type AppRouter = typeof appRouter
