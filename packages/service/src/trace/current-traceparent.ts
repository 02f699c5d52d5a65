import { isSpanContextValid, trace, type SpanContext } from '@opentelemetry/api'

/** The W3C `traceparent` of what is being done now, to be carried by an event; undefined outside a request. */
export function currentTraceparent(): string | undefined {
  const span = activeSpan()
  return span && `00-${span.traceId}-${span.spanId}-${span.traceFlags.toString(16).padStart(2, '0')}`
}

/** The id by which a person can ask about what just failed; undefined outside a request. */
export function currentTraceId(): string | undefined {
  return activeSpan()?.traceId
}

function activeSpan(): SpanContext | undefined {
  const span = trace.getActiveSpan()?.spanContext()
  return span && isSpanContextValid(span) ? span : undefined
}
