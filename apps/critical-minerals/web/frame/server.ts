import { isLeaving } from '@trilateral/ui/desk'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, TRPCClientError } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '../../src/router.ts'

export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

/** What the server refused or broke on will not change by asking again; a lost line may. */
const worthAsking = (failures: number, error: unknown) =>
  failures < 2 && !(error instanceof TRPCClientError && error.data !== null && error.data !== undefined)

/** Officials keep a page open for hours: it asks again when they come back to it, and every half minute. */
export const FRESH_FOR_MS = 30_000

export const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: worthAsking, staleTime: FRESH_FOR_MS / 2, refetchInterval: FRESH_FOR_MS },
    // Nothing is sent twice by itself, and nothing is shown as done before the server says so. Without a network it fails at
    // once: the form then says that it waits.
    mutations: { retry: false, networkMode: 'always' },
  },
})

const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: '/trpc',
      maxURLLength: 2000,
      headers: { 'x-trilateral-request': '1' },
      fetch: (address, { signal, ...init } = {}) =>
        fetch(address, { ...init, signal: signal ?? null, keepalive: isLeaving() }),
    }),
  ],
})

/** The server's procedures, as queries and mutations. */
export const server = createTRPCOptionsProxy<AppRouter>({ client, queryClient: queries })
