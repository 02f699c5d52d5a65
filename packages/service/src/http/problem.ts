import type { FastifyInstance, FastifyReply } from 'fastify'
import { traceIdOf } from '../trace/request-spans.ts'

interface Problem {
  readonly status: number
  readonly title: string
  /** For programs; kebab-case. */
  readonly code?: string
}

/** Answers outside tRPC that are not a success: RFC 9457 problem details, with the trace id to ask about. */
export function sendProblem(reply: FastifyReply, { status, title, code }: Problem): FastifyReply {
  const traceId = traceIdOf(reply.request)
  return reply
    .code(status)
    .type('application/problem+json')
    .header('cache-control', 'no-store')
    .send({ type: 'about:blank', status, title, ...(code && { code }), ...(traceId && { traceId }) })
}

/** Errors that nobody answered: those of the request are explained, ours are logged and told apart only by trace id. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const status = statusOf(error)
    if (status < 500)
      return sendProblem(reply, { status, title: error instanceof Error ? error.message : 'refused' })
    request.log.error({ err: error, route: request.routeOptions.url }, 'request failed')
    return sendProblem(reply, {
      status,
      title: status === 503 ? 'Not available for the moment.' : 'Something went wrong on our side.',
    })
  })
  app.setNotFoundHandler((_request, reply) =>
    sendProblem(reply, { status: 404, title: 'There is nothing here.' }),
  )
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500
}
