import type { AnyTRPCRouter, inferRouterContext, TRPCError } from '@trpc/server'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answerPlainly } from './plain-calls.ts'
import { MOST_CALLS } from './read-calls.ts'
import type { BaseContext } from './trpc-base.ts'

export interface TrpcSettings<Router extends AnyTRPCRouter> {
  readonly router: Router
  /** What the application adds to each call's context. */
  readonly createContext: (request: FastifyRequest) => Omit<inferRouterContext<Router>, keyof BaseContext>
  readonly prefix?: string
}

/** Serves a router under `prefix` (default `/trpc`), event streams included. */
export function registerTrpc<Router extends AnyTRPCRouter>(
  app: FastifyInstance,
  { router, createContext, prefix = '/trpc' }: TrpcSettings<Router>,
): void {
  const contextOf = (request: FastifyRequest) => ({
    ...createContext(request),
    request,
    caller: request.caller,
  })
  const settings = { router, createContext: contextOf, onError: logFailure }

  app.register(
    (scope, _options, done) => {
      // tRPC reads the body itself, and says in its own words when it is not JSON.
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, parsed) =>
        parsed(null, body),
      )
      scope.all<{ Params: { path: string } }>('/:path', async (request, reply) => {
        // What one person may see must not be found in the browser's memory by the next.
        reply.header('cache-control', 'no-store')
        if (await answerPlainly(settings, request, reply)) return reply
        await fastifyRequestHandler({
          router,
          req: request,
          res: reply,
          path: request.params.path,
          createContext: () => contextOf(request),
          maxBatchSize: MOST_CALLS,
          // A question that no address holds comes as a body, and by the guard of all that does. A change never comes by an address.
          allowMethodOverride: true,
          onError: logFailure,
        })
        return reply
      })
      done()
    },
    { prefix },
  )
}

// Never the input: it may hold what not everybody who reads logs may know.
function logFailure({
  error,
  path,
  req,
}: {
  error: TRPCError
  path?: string | undefined
  req: FastifyRequest
}): void {
  if (error.code !== 'INTERNAL_SERVER_ERROR') return
  const { party, subject } = req.caller ?? {}
  req.log.error({ err: error.cause ?? error, path, party, subject }, 'procedure failed')
}
