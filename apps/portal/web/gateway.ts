import { QueryClient } from '@tanstack/react-query'
import type { AppRouter } from '@trilateral/gateway/router'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'

/** What is shown stays until the live feed says that it changed: nothing is fetched again on a timer or on focus. */
export const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: Infinity, retry: 2, refetchOnWindowFocus: false } },
})

/** The gateway's procedures as plain calls. */
export const gatewayClient = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url: '/trpc' }),
      false: httpBatchLink({ url: '/trpc', headers: { 'x-trilateral-request': '1' } }),
    }),
  ],
})

/** The gateway's procedures as query and subscription options. */
export const gateway = createTRPCOptionsProxy<AppRouter>({ client: gatewayClient, queryClient: queries })
