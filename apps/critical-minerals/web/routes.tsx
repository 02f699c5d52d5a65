import { calendarDateSchema, languageSchema } from '@trilateral/contracts'
import {
  CLAUSE_STATES,
  countryCodeSchema,
  holderSchema,
  materialSchema,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  supplyMaterialSchema,
  supplyStageSchema,
} from '@trilateral/contracts/critical-minerals'
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
import { MeasureScreen } from './measure/measure-screen.tsx'
import { RegisterScreen } from './register/register-screen.tsx'
import { WarningsPanel } from './register/warnings-panel.tsx'

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
  path: '/measures',
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

const search = wish(z.coerce.string().max(200))

const supply = createRoute({
  getParentRoute: () => root,
  path: '/supply',
  component: lazyRouteComponent(() => import('./supply/supply-screen.tsx'), 'SupplyScreen'),
  validateSearch: z.object({
    material: wish(supplyMaterialSchema),
    stage: wish(supplyStageSchema),
    holder: wish(holderSchema),
    search,
  }),
})

const supplyImport = createRoute({
  getParentRoute: () => root,
  path: '/supply/import',
  component: lazyRouteComponent(() => import('./supply/import-screen.tsx'), 'ImportScreen'),
})

const supplyPartners = createRoute({
  getParentRoute: () => root,
  path: '/supply/partners',
  component: lazyRouteComponent(() => import('./supply/partners-screen.tsx'), 'PartnersScreen'),
  validateSearch: z.object({ material: wish(supplyMaterialSchema), stage: wish(supplyStageSchema) }),
})

const supplyRecord = createRoute({
  getParentRoute: () => root,
  path: '/supply/record',
  component: lazyRouteComponent(() => import('./supply/record-position-screen.tsx'), 'RecordPositionScreen'),
})

const position = createRoute({
  getParentRoute: () => root,
  path: '/supply/$id',
  component: lazyRouteComponent(() => import('./supply/position-screen.tsx'), 'PositionScreen'),
  validateSearch: z.object({
    against: wish(z.coerce.string().max(60)),
    side: wish(z.enum(['global', 'sourcing'])),
  }),
})

const positionAmend = createRoute({
  getParentRoute: () => root,
  path: '/supply/$id/amend',
  component: lazyRouteComponent(() => import('./supply/amend-position-screen.tsx'), 'AmendPositionScreen'),
})

const chain = createRoute({
  getParentRoute: () => root,
  path: '/chain',
  component: lazyRouteComponent(() => import('./chain/chain-screen.tsx'), 'ChainScreen'),
  validateSearch: z.object({ material: wish(supplyMaterialSchema) }),
})

const projects = createRoute({
  getParentRoute: () => root,
  path: '/projects',
  component: lazyRouteComponent(() => import('./projects/projects-screen.tsx'), 'ProjectsScreen'),
  validateSearch: z.object({
    on: wish(calendarDateSchema),
    kind: wish(z.enum(PROJECT_KINDS)),
    status: wish(z.enum(PROJECT_STATUSES)),
    material: wish(supplyMaterialSchema),
    search,
  }),
})

const projectRecord = createRoute({
  getParentRoute: () => root,
  path: '/projects/record',
  component: lazyRouteComponent(() => import('./projects/record-project-screen.tsx'), 'RecordProjectScreen'),
})

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('./projects/project-screen.tsx'), 'ProjectScreen'),
})

const projectAmend = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id/amend',
  component: lazyRouteComponent(() => import('./projects/amend-project-screen.tsx'), 'AmendProjectScreen'),
})

const supplyRoutes = [
  supply,
  supplyImport,
  supplyPartners,
  supplyRecord,
  position,
  positionAmend,
  chain,
] as const
const projectRoutes = [projects, projectRecord, project, projectAmend] as const

export const router = createRouter({
  routeTree: root.addChildren([
    ...workProgramRoutes(root, { moreOfMyWork: <WarningsPanel /> }),

    register,
    measure,
    change,
    record,
    tariffLines,
    ...supplyRoutes,
    ...projectRoutes,
  ]),
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
