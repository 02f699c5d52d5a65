import cookie from '@fastify/cookie'
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import type { Health } from '../health/health.ts'
import { healthRoutes } from '../health/health-routes.ts'
import type { Logger } from '../log/logger.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { measureRequests } from '../metrics/request-metrics.ts'
import type { Part } from '../run/run-service.ts'
import { traceRequests } from '../trace/request-spans.ts'
import { ensureTracing } from '../trace/start-tracing.ts'
import { answerErrors } from './problem.ts'
import { secureAnswers } from './security-headers.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** False where nobody's session is asked for: health, metrics, the web bundle's files. */
    session?: boolean
  }
}

export interface HttpServerSettings {
  readonly name: string
  readonly logger: Logger
  readonly health: Health
  readonly metrics: Metrics
  /** Bytes of a request body (default 1 MiB). */
  readonly bodyLimit?: number
}

/** A Fastify server with what each of ours has: health, metrics, trace ids, security headers, problem answers. */
export function createHttpServer({
  logger,
  health,
  metrics,
  bodyLimit = 1024 * 1024,
}: HttpServerSettings): FastifyInstance {
  ensureTracing()
  const loggerInstance: FastifyBaseLogger = logger
  const app: FastifyInstance = fastify({
    loggerInstance,
    // One line an answer, below, instead of Fastify's two.
    logController: new LogController({ disableRequestLogging: true }),
    // A logger of its own for each request would only add Fastify's number of it; the trace id names it everywhere.
    childLoggerFactory: (parent) => parent,
    bodyLimit,
    // Open event streams would keep close() waiting for ever.
    forceCloseConnections: true,
    // A batch of tRPC calls is one path parameter.
    routerOptions: { maxParamLength: 5000 },
    // For receiving a request. Answers may last: event streams do.
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
  })
  traceRequests(app)
  measureRequests(app, metrics)
  secureAnswers(app)
  app.register(cookie)
  answerErrors(app)
  healthRoutes(app, { health, metrics })
  app.addHook('onResponse', (request, reply, done) => {
    const level = reply.statusCode < 500 && request.method === 'GET' ? 'debug' : 'info'
    request.log[level](
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: reply.elapsedTime,
      },
      'answered',
    )
    done()
  })
  return app
}

/** The server as a part of a service: listens when started, closes its connections when stopped. */
export function httpPart(app: FastifyInstance, address: { host: string; port: number }): Part {
  return {
    name: 'http',
    start: () => app.listen(address),
    stop: () => app.close(),
  }
}
