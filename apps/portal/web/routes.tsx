import { languageSchema } from '@trilateral/contracts'
import {
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { EventPage } from './events/event-page.tsx'
import { eventsQuestion } from './events/events-question.ts'
import { EventsPage } from './events/events-page.tsx'
import { NotFoundPage } from './frame/not-found-page.tsx'
import { PortalFrame } from './frame/portal-frame.tsx'
import { MeasurePage } from './measures/measure-page.tsx'
import { measuresMoment, measuresQuestion } from './measures/measures-question.ts'
import { MeasuresPage } from './measures/measures-page.tsx'

const frame = createRootRoute({
  component: PortalFrame,
  notFoundComponent: NotFoundPage,
  validateSearch: z.object({ lang: languageSchema.optional().catch(undefined) }),
  search: { middlewares: [retainSearchParams(['lang'])] },
})

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => {
    // TanStack Router redirects by throwing.
    // oxlint-disable-next-line typescript/only-throw-error
    throw redirect({ to: '/measures' })
  },
})

/** What is filtered and as of when stands in the address: a link shows its reader the same view. */
export const measuresRoute = createRoute({
  getParentRoute: () => frame,
  path: '/measures',
  validateSearch: measuresQuestion,
  component: MeasuresPage,
})

export const measureRoute = createRoute({
  getParentRoute: () => frame,
  path: '/measures/$id',
  validateSearch: measuresMoment,
  component: MeasurePage,
})

export const eventsRoute = createRoute({
  getParentRoute: () => frame,
  path: '/events',
  validateSearch: eventsQuestion,
  component: EventsPage,
})

export const eventRoute = createRoute({
  getParentRoute: () => frame,
  path: '/events/$id',
  component: EventPage,
})

export const router = createRouter({
  routeTree: frame.addChildren([home, measuresRoute, measureRoute, eventsRoute, eventRoute]),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
