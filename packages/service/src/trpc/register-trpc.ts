import type { AnyTRPCRouter, inferRouterContext } from '@trpc/server'
import { fastifyTRPCPlugin, type FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
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
  const trpcOptions: FastifyTRPCPluginOptions<Router>['trpcOptions'] = {
    router,
    createContext: ({ req }: { req: FastifyRequest }) => ({
      ...createContext(req),
      request: req,
      caller: req.caller,
    }),
    // Never the input: it may hold what not everybody who reads logs may know.
    onError({ error, path, req }) {
      if (error.code !== 'INTERNAL_SERVER_ERROR') return
      const { party, subject } = req.caller ?? {}
      req.log.error({ err: error.cause ?? error, path, party, subject }, 'procedure failed')
    },
  }
  app.register(fastifyTRPCPlugin, { prefix, trpcOptions })
}
