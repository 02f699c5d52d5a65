import { isSpanContextValid, trace } from '@opentelemetry/api'
import { pino, type DestinationStream, type Logger } from 'pino'

export type { Logger } from 'pino'

// At the top of a logged object and one or two levels down (a request's headers), these never reach the disk.
const SECRET = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'secret',
  'clientSecret',
  'client_secret',
]
const SECRETS = [...SECRET, 'token', 'codeVerifier', 'connectionString'].map((key) => `["${key}"]`)
const REDACTED = SECRETS.flatMap((key) => [key, `*${key}`, `*.*${key}`])

/** One JSON object a line on standard output, each with the trace and span it belongs to. */
export function createLogger({
  name,
  level = 'info',
  destination,
}: {
  name: string
  level?: string
  destination?: DestinationStream
}): Logger {
  const options = {
    name,
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED, censor: '[secret]' },
    mixin: currentTrace,
  }
  return destination ? pino(options, destination) : pino(options)
}

function currentTrace(): object {
  const span = trace.getActiveSpan()?.spanContext()
  return span && isSpanContextValid(span) ? { traceId: span.traceId, spanId: span.spanId } : {}
}
