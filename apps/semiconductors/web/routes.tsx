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
import { GoodsOfRegister } from './notices/goods-of-register.tsx'
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

const exposures = createRoute({
  getParentRoute: () => root,
  path: '/exposure',
  component: lazyRouteComponent(() => import('./exposure/exposures-screen.tsx'), 'ExposuresScreen'),
})

const exposure = createRoute({
  getParentRoute: () => root,
  path: '/exposure/$id',
  component: lazyRouteComponent(() => import('./exposure/exposure-screen.tsx'), 'ExposureScreen'),
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

const mapImport = createRoute({
  getParentRoute: () => root,
  path: '/inputs/import',
  component: lazyRouteComponent(() => import('./map-file/import-screen.tsx'), 'ImportScreen'),
})

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

const inputRoutes = [map, inputs, inputRecord, mapImport, input, inputAmend] as const

const year = z.coerce.number().int().min(1962).max(2100)

const trade = createRoute({
  getParentRoute: () => root,
  path: '/trade',
  component: lazyRouteComponent(() => import('./trade/trade-screen.tsx'), 'TradeScreen'),
  validateSearch: z.object({
    importer: wish(z.string().regex(/^[A-Z]{2}$/)),
    line: wish(z.coerce.string().regex(/^[0-9]{6}$/)),
    year: wish(year),
    dataSet: wish(z.uuid()),
  }),
})

const tradePartners = createRoute({
  getParentRoute: () => root,
  path: '/trade/partners',
  component: lazyRouteComponent(() => import('./trade/partners-screen.tsx'), 'PartnersScreen'),
  validateSearch: z.object({ line: wish(z.coerce.string().regex(/^[0-9]{6}$/)), year: wish(year) }),
})

const tradeImport = createRoute({
  getParentRoute: () => root,
  path: '/trade/import',
  component: lazyRouteComponent(() => import('./trade/import/import-screen.tsx'), 'ImportScreen'),
})

const tradeImportProgress = createRoute({
  getParentRoute: () => root,
  path: '/trade/import/$id',
  component: lazyRouteComponent(() => import('./trade/import/progress-screen.tsx'), 'ProgressScreen'),
})

const tradeRoutes = [trade, tradePartners, tradeImport, tradeImportProgress] as const

export const router = createRouter({
  routeTree: root.addChildren([
    ...workProgramRoutes(root, { NoticeGoods: GoodsOfRegister }),
    ...inputRoutes,
    ...indicatorRoutes(root),
    exposures,
    exposure,
    ...scenarioRoutes,
    ...tradeRoutes,
  ]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
