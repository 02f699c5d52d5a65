import './indicators.css'
import { calendarDateSchema } from '@trilateral/contracts'
import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'
import { z } from 'zod'

/** The screens about indicators, to be added to the app's route tree. */
export function indicatorRoutes<Root extends AnyRoute>(root: Root) {
  const getParentRoute = () => root
  return [
    createRoute({
      getParentRoute,
      path: '/indicators',
      component: lazyRouteComponent(() => import('./indicators-screen.tsx'), 'IndicatorsScreen'),
    }),
    createRoute({
      getParentRoute,
      path: '/indicators/warnings',
      component: lazyRouteComponent(() => import('./warnings-screen.tsx'), 'WarningsScreen'),
    }),
    createRoute({
      getParentRoute,
      path: '/indicators/record',
      component: lazyRouteComponent(() => import('./record-indicator-screen.tsx'), 'RecordIndicatorScreen'),
    }),
    createRoute({
      getParentRoute,
      path: '/indicators/$id',
      component: lazyRouteComponent(() => import('./indicator-screen.tsx'), 'IndicatorScreen'),
      // What an address says is a wish: a day that is none means today.
      validateSearch: z.object({ on: calendarDateSchema.optional().catch(undefined) }),
    }),
    createRoute({
      getParentRoute,
      path: '/indicators/$id/amend',
      component: lazyRouteComponent(() => import('./amend-indicator-screen.tsx'), 'AmendIndicatorScreen'),
    }),
    createRoute({
      getParentRoute,
      path: '/indicators/$id/import',
      component: lazyRouteComponent(() => import('./import-screen.tsx'), 'ImportScreen'),
    }),
  ] as const
}
