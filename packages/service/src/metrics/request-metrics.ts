import type { FastifyInstance } from 'fastify'
import type { Metrics } from './metrics.ts'

/** Counts and times every answer by route and status. Streams are counted when they end, so they are left out of the times. */
export function measureRequests(app: FastifyInstance, metrics: Metrics): void {
  const durations = metrics.histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  })
  app.addHook('onResponse', (request, reply, done) => {
    const type = reply.getHeader('content-type')
    if (typeof type !== 'string' || !type.startsWith('text/event-stream')) {
      const labels = {
        method: request.method,
        // The pattern, never the path: paths are without end, and may name what not everybody may know.
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
      }
      durations.observe(labels, reply.elapsedTime / 1000)
    }
    done()
  })
}
