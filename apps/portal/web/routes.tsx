import { LANGUAGES } from '@trilateral/contracts'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { alertsQuestion } from './alerts/alerts-question.ts'
import { calendarQuestion } from './calendar/calendar-question.ts'
import { commitmentsQuestion } from './commitments/commitments-question.ts'
import { eventsQuestion } from './events/events-question.ts'
import { asks, oneOf } from './frame/address.ts'
import { pastDayQuestion } from './frame/past-day.ts'
import { NotFoundPage } from './frame/not-found-page.tsx'
import { PageFailed, PageLoading } from './frame/page-states.tsx'
import { PortalFrame } from './frame/portal-frame.tsx'
import { measuresMoment, measuresQuestion } from './measures/measures-question.ts'
import { noticesQuestion } from './notices/notices-question.ts'
import { programsQuestion } from './programs/programs-question.ts'
import { searchQuestion } from './search/search-question.ts'
import { positionQuestion, supplyQuestion } from './supply/supply-question.ts'
import { timelineQuestion } from './timeline/timeline-question.ts'

const inLanguage = asks({ lang: oneOf(LANGUAGES) })

const frame = createRootRoute({
  component: PortalFrame,
  notFoundComponent: NotFoundPage,
  validateSearch: inLanguage,
  search: { middlewares: [retainSearchParams<ReturnType<typeof inLanguage>>(['lang'])] },
})

// Every screen is a file of its own for the browser: whoever opens the brief does not wait for the charts.
// What is filtered and as of when stands in the address: a link shows its reader the same view.

const brief = createRoute({
  getParentRoute: () => frame,
  path: '/',
  validateSearch: pastDayQuestion,
  component: lazyRouteComponent(() => import('./brief/brief-page.tsx'), 'BriefPage'),
})

const commitments = createRoute({
  getParentRoute: () => frame,
  path: '/commitments',
  validateSearch: commitmentsQuestion,
  component: lazyRouteComponent(() => import('./commitments/commitments-page.tsx'), 'CommitmentsPage'),
})

const commitment = createRoute({
  getParentRoute: () => frame,
  path: '/commitments/$code',
  validateSearch: pastDayQuestion,
  component: lazyRouteComponent(() => import('./commitments/commitment-page.tsx'), 'CommitmentPage'),
})

const programs = createRoute({
  getParentRoute: () => frame,
  path: '/programs',
  validateSearch: programsQuestion,
  component: lazyRouteComponent(() => import('./programs/programs-page.tsx'), 'ProgramsPage'),
})

const program = createRoute({
  getParentRoute: () => frame,
  path: '/programs/$id',
  validateSearch: pastDayQuestion,
  component: lazyRouteComponent(() => import('./program/program-page.tsx'), 'ProgramPage'),
})

const timeline = createRoute({
  getParentRoute: () => frame,
  path: '/timeline',
  validateSearch: timelineQuestion,
  component: lazyRouteComponent(() => import('./timeline/timeline-page.tsx'), 'TimelinePage'),
})

const calendar = createRoute({
  getParentRoute: () => frame,
  path: '/calendar',
  validateSearch: calendarQuestion,
  component: lazyRouteComponent(() => import('./calendar/calendar-page.tsx'), 'CalendarPage'),
})

const alerts = createRoute({
  getParentRoute: () => frame,
  path: '/alerts',
  validateSearch: alertsQuestion,
  component: lazyRouteComponent(() => import('./alerts/alerts-page.tsx'), 'AlertsPage'),
})

const notices = createRoute({
  getParentRoute: () => frame,
  path: '/notices',
  validateSearch: noticesQuestion,
  component: lazyRouteComponent(() => import('./notices/notices-page.tsx'), 'NoticesPage'),
})

const search = createRoute({
  getParentRoute: () => frame,
  path: '/search',
  validateSearch: searchQuestion,
  component: lazyRouteComponent(() => import('./search/search-page.tsx'), 'SearchPage'),
})

const supply = createRoute({
  getParentRoute: () => frame,
  path: '/supply',
  validateSearch: supplyQuestion,
  component: lazyRouteComponent(() => import('./supply/supply-page.tsx'), 'SupplyPage'),
})

const supplyPosition = createRoute({
  getParentRoute: () => frame,
  path: '/supply/$id',
  validateSearch: positionQuestion,
  component: lazyRouteComponent(() => import('./supply/position-page.tsx'), 'PositionPage'),
})

const measures = createRoute({
  getParentRoute: () => frame,
  path: '/measures',
  validateSearch: measuresQuestion,
  component: lazyRouteComponent(() => import('./measures/measures-page.tsx'), 'MeasuresPage'),
})

const measure = createRoute({
  getParentRoute: () => frame,
  path: '/measures/$id',
  validateSearch: measuresMoment,
  component: lazyRouteComponent(() => import('./measures/measure-page.tsx'), 'MeasurePage'),
})

const events = createRoute({
  getParentRoute: () => frame,
  path: '/events',
  validateSearch: eventsQuestion,
  component: lazyRouteComponent(() => import('./events/events-page.tsx'), 'EventsPage'),
})

const event = createRoute({
  getParentRoute: () => frame,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('./events/event-page.tsx'), 'EventPage'),
})

const failedEvents = createRoute({
  getParentRoute: () => frame,
  path: '/failed-events',
  component: lazyRouteComponent(() => import('./failed-events/failed-events-page.tsx'), 'FailedEventsPage'),
})

const operate = createRoute({
  getParentRoute: () => frame,
  path: '/operate',
  component: lazyRouteComponent(() => import('./operate/operate-page.tsx'), 'OperatePage'),
})

const recalls = createRoute({
  getParentRoute: () => frame,
  path: '/recalls',
  validateSearch: pastDayQuestion,
  component: lazyRouteComponent(() => import('./recalls/recalls-page.tsx'), 'RecallsPage'),
})

const partners = createRoute({
  getParentRoute: () => frame,
  path: '/partners',
  component: lazyRouteComponent(() => import('./partners/partners-page.tsx'), 'PartnersPage'),
})

const partner = createRoute({
  getParentRoute: () => frame,
  path: '/partners/$code',
  component: lazyRouteComponent(() => import('./partners/partner-page.tsx'), 'PartnerPage'),
})

export const router = createRouter({
  routeTree: frame.addChildren([
    brief,
    commitments,
    commitment,
    programs,
    program,
    timeline,
    calendar,
    alerts,
    notices,
    search,
    supply,
    supplyPosition,
    measures,
    measure,
    events,
    event,
    failedEvents,
    operate,
    recalls,
    partners,
    partner,
  ]),
  defaultPendingComponent: PageLoading,
  defaultErrorComponent: PageFailed,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
