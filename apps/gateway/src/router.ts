import { failedEventsRouter } from '@trilateral/failed-events'
import { alertsRouter } from './alerts/router.ts'
import { briefRouter } from './brief/router.ts'
import { calendarRouter } from './calendar/router.ts'
import { commitmentsRouter } from './commitments/router.ts'
import { eventsRouter } from './events/router.ts'
import { exposureRouter } from './exposure/router.ts'
import { freshnessRouter } from './freshness/router.ts'
import { liveRouter } from './live/router.ts'
import { measuresRouter } from './measures/router.ts'
import { noticesRouter } from './notices/router.ts'
import { operateRouter } from './operate/router.ts'
import { partnersRouter } from './partners/router.ts'
import { programsRouter } from './programs/router.ts'
import { recallsRouter } from './recalls/router.ts'
import { searchRouter } from './search/router.ts'
import { sessionRouter } from './session/router.ts'
import { supplyRouter } from './supply/router.ts'
import { timelineRouter } from './timeline/router.ts'
import { router } from './trpc.ts'
import { webhooksRouter } from './webhooks/router.ts'

export const appRouter = router({
  session: sessionRouter,
  brief: briefRouter,
  calendar: calendarRouter,
  commitments: commitmentsRouter,
  programs: programsRouter,
  recalls: recallsRouter,
  timeline: timelineRouter,
  alerts: alertsRouter,
  notices: noticesRouter,
  search: searchRouter,
  supply: supplyRouter,
  exposure: exposureRouter,
  measures: measuresRouter,
  events: eventsRouter,
  failedEvents: failedEventsRouter,
  freshness: freshnessRouter,
  operate: operateRouter,
  live: liveRouter,
  partners: partnersRouter,
  webhooks: webhooksRouter,
})

/** What the portal's browser bundle knows of this server: the type alone. */
export type AppRouter = typeof appRouter
