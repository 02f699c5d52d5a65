import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Context,
} from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const contexts = new WeakMap<FastifyRequest, Context>()

/**
 * One server span a request, continuing the caller's trace. Ours instead of @fastify/otel: that one makes a span of every
 * hook as well and loads the instrumentation machinery (import-in-the-middle) into each process.
 */
export function traceRequests(app: FastifyInstance): void {
  const tracer = trace.getTracer('http')

  app.addHook('onRequest', (request, _reply, done) => {
    const parent = propagation.extract(ROOT_CONTEXT, request.headers)
    const span = tracer.startSpan(
      request.method,
      { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method } },
      parent,
    )
    const own = trace.setSpan(parent, span)
    contexts.set(request, own)
    context.with(own, done)
  })

  // Reading the body leaves the context: its events are the socket's, not ours.
  app.addHook('preValidation', (request, _reply, done) => {
    context.with(contextOf(request), done)
  })

  app.addHook('onResponse', (request, reply, done) => {
    const span = trace.getSpan(contextOf(request))
    if (span?.isRecording()) {
      span.updateName(`${request.method} ${request.routeOptions.url ?? 'unknown'}`)
      span.setAttribute('http.response.status_code', reply.statusCode)
      if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    }
    span?.end()
    done()
  })
}

export function traceIdOf(request: FastifyRequest): string | undefined {
  return trace.getSpanContext(contextOf(request))?.traceId
}

const contextOf = (request: FastifyRequest) => contexts.get(request) ?? ROOT_CONTEXT
