import type { FastifyInstance } from 'fastify'
import type { Metrics } from '../metrics/metrics.ts'
import type { Health } from './health.ts'

/** `/health/live`: the event loop turns. `/health/ready`: what is required answers. `/metrics`: for Prometheus. */
export function healthRoutes(
  app: FastifyInstance,
  { health, metrics }: { health: Health; metrics: Metrics },
): void {
  const quiet = { config: { session: false } }

  app.get('/health/live', quiet, (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  )

  app.get('/health/ready', quiet, async (_request, reply) => {
    const readiness = await health.ready()
    reply.code(readiness.status === 'not-ready' ? 503 : 200).header('cache-control', 'no-store')
    return readiness
  })

  app.get('/metrics', quiet, async (_request, reply) => {
    reply.type(metrics.contentType)
    return metrics.text()
  })
}
