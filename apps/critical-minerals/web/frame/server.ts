import { connectArea } from '@trilateral/work-program/screens'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../src/router.ts'

export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

/** This area's procedures, as queries and mutations. */
export const { queries, server } = connectArea<AppRouter>()
