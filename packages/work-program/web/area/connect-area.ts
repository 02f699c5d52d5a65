import { isLeaving } from '@trilateral/ui/desk'
import { QueryClient } from '@tanstack/react-query'
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  splitLink,
  TRPCClientError,
  type HTTPBatchLinkOptions,
  type HTTPLinkOptions,
} from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'

/** What the server refused or broke on will not change by asking again; a lost line may. */
const worthAsking = (failures: number, error: unknown) =>
  failures < 2 && !(error instanceof TRPCClientError && error.data !== null && error.data !== undefined)

/** Officials keep a page open for hours: it asks again when they come back to it, and every half minute. */
export const FRESH_FOR_MS = 30_000

/** Characters of an address at most: what is asked together and is longer is asked one by one. */
const MOST_ADDRESS = 2000
/** Characters of what is asked by itself; the rest of the address are its path and its name. */
const MOST_QUESTION = 1500

/** A question that no address holds, such as a file's with all its words in Korean: it is sent as a body. */
const isLong = ({ type, input }: { readonly type: string; readonly input: unknown }) =>
  type === 'query' && encodeURIComponent(JSON.stringify(input ?? null)).length > MOST_QUESTION

/** An area's server as its screens use it: its procedures as queries and mutations, and what is known of their answers. */
export function connectArea<Router extends AnyTRPCRouter>() {
  const queries = new QueryClient({
    defaultOptions: {
      queries: { retry: worthAsking, staleTime: FRESH_FOR_MS / 2, refetchInterval: FRESH_FOR_MS },
      // Nothing is sent twice by itself, and nothing is shown as done before the server says so. Without a network it fails at
      // once: the form then says that it waits.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
  // No router of ours transforms what it sends; of a router that is still open TypeScript does not know it.
  const options = {
    url: '/trpc',
    headers: { 'x-trilateral-request': '1' },
    // What is sent as the page is left is to arrive all the same.
    fetch: (address: string, init: RequestInit) => fetch(address, { ...init, keepalive: isLeaving() }),
  }
  type Types = Router['_def']['_config']['$types']
  const together = { ...options, maxURLLength: MOST_ADDRESS } as unknown as HTTPBatchLinkOptions<Types>
  const asBody = { ...options, methodOverride: 'POST' } as unknown as HTTPLinkOptions<Types>
  const client = createTRPCClient<Router>({
    links: [
      splitLink({
        condition: isLong,
        true: httpLink<Router>(asBody),
        false: httpBatchLink<Router>(together),
      }),
    ],
  })
  return { queries, server: createTRPCOptionsProxy<Router>({ client, queryClient: queries }) }
}
