import { languageSchema } from '@trilateral/contracts'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { NotFound, workProgramRoutes } from '@trilateral/work-program/screens'
import { z } from 'zod'
import { Frame } from './frame/frame.tsx'
import { indicatorRoutes } from './indicators/routes.tsx'
import { trialSchema } from './scenarios/trial.ts'
import { inputQuestion } from './stage-map/input-question.ts'

// What an address says is a wish: a part that makes no sense is left out, never an error page.
const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  validateSearch: z.object({ lang: wish(languageSchema) }),
  search: { middlewares: [retainSearchParams(['lang'])] },
})

const map = createRoute({
  getParentRoute: () => root,
  path: '/map',
  component: lazyRouteComponent(() => import('./stage-map/map-screen.tsx'), 'MapScreen'),
  validateSearch: inputQuestion.extend({ view: wish(z.enum(['map', 'table'])) }),
})

const inputs = createRoute({
  getParentRoute: () => root,
  path: '/inputs',
  component: lazyRouteComponent(() => import('./register/register-screen.tsx'), 'RegisterScreen'),
  validateSearch: inputQuestion,
})

const inputRecord = createRoute({
  getParentRoute: () => root,
  path: '/inputs/record',
  component: lazyRouteComponent(() => import('./record/record-screen.tsx'), 'RecordScreen'),
})

const scenarios = createRoute({
  getParentRoute: () => root,
  path: '/scenarios',
  component: lazyRouteComponent(() => import('./scenarios/scenarios-screen.tsx'), 'ScenariosScreen'),
})

const scenarioTry = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/try',
  component: lazyRouteComponent(() => import('./scenarios/try-screen.tsx'), 'TryScreen'),
  validateSearch: trialSchema,
})

const scenarioCompare = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/compare',
  component: lazyRouteComponent(() => import('./scenarios/compare-screen.tsx'), 'CompareScreen'),
  validateSearch: z.object({ ids: wish(z.string().max(200)) }),
})

const scenario = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/$id',
  component: lazyRouteComponent(() => import('./scenarios/scenario-screen.tsx'), 'ScenarioScreen'),
})

const scenarioRoutes = [scenarios, scenarioTry, scenarioCompare, scenario] as const

const input = createRoute({
  getParentRoute: () => root,
  path: '/inputs/$id',
  component: lazyRouteComponent(() => import('./input/input-screen.tsx'), 'InputScreen'),
  validateSearch: inputQuestion.pick({ share: true }),
})

const inputAmend = createRoute({
  getParentRoute: () => root,
  path: '/inputs/$id/amend',
  component: lazyRouteComponent(() => import('./record/amend-screen.tsx'), 'AmendScreen'),
})

const inputRoutes = [map, inputs, inputRecord, input, inputAmend] as const

export const router = createRouter({
  routeTree: root.addChildren([
    ...workProgramRoutes(root),
    ...inputRoutes,
    ...indicatorRoutes(root),
    ...scenarioRoutes,
  ]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
