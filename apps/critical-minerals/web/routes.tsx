import { calendarDateSchema, languageSchema } from '@trilateral/contracts'
import { CLAUSE_STATES, countryCodeSchema, materialSchema } from '@trilateral/contracts/critical-minerals'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { z } from 'zod'
import { Frame } from './frame/frame.tsx'
import { NotFound } from './frame/not-found.tsx'
import { MeasureScreen } from './measure/measure-screen.tsx'
import { RegisterScreen } from './register/register-screen.tsx'

// What an address says is a wish: a part that makes no sense is left out, never an error page.
const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: z.object({ lang: wish(languageSchema) }),
  search: { middlewares: [retainSearchParams(['lang'])] },
})

const register = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: RegisterScreen,
  validateSearch: z.object({
    on: wish(calendarDateSchema),
    target: wish(countryCodeSchema),
    material: wish(materialSchema),
    state: wish(z.enum(CLAUSE_STATES)),
    search: wish(z.coerce.string().max(200)),
  }),
})

const measure = createRoute({
  getParentRoute: () => root,
  path: '/measures/$id',
  component: MeasureScreen,
  validateSearch: z.object({ on: wish(calendarDateSchema) }),
})

const change = createRoute({
  getParentRoute: () => root,
  path: '/measures/$id/$change',
  component: lazyRouteComponent(() => import('./change/change-screen.tsx'), 'ChangeScreen'),
  validateSearch: z.object({ clause: wish(z.coerce.string().max(40)) }),
})

const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  component: lazyRouteComponent(() => import('./record/record-screen.tsx'), 'RecordScreen'),
})

const tariffLines = createRoute({
  getParentRoute: () => root,
  path: '/tariff-lines',
  component: lazyRouteComponent(() => import('./tariff-lines/tariff-lines-screen.tsx'), 'TariffLinesScreen'),
})

export const router = createRouter({
  routeTree: root.addChildren([register, measure, change, record, tariffLines]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
