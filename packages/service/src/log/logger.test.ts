import { context, trace } from '@opentelemetry/api'
import { describe, expect, it } from 'vitest'
import { ensureTracing } from '../trace/start-tracing.ts'
import { createLogger } from './logger.ts'

function written(act: (logger: ReturnType<typeof createLogger>) => void): string[] {
  const lines: string[] = []
  act(createLogger({ name: 'test', destination: { write: (line) => lines.push(line) } }))
  return lines
}

describe('the log', () => {
  it('is one JSON object a line, with level in words and time in UTC', () => {
    const [line = ''] = written((logger) => logger.info({ measure: 7 }, 'recorded'))
    expect(JSON.parse(line)).toMatchObject({
      name: 'test',
      level: 'info',
      msg: 'recorded',
      measure: 7,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    })
  })

  it('never holds a secret, at the top or inside what is logged', () => {
    const secrets = [
      'authorization',
      'cookie',
      'set-cookie',
      'password',
      'clientSecret',
      'client_secret',
      'token',
    ]
    const holder = Object.fromEntries([...secrets, 'connectionString'].map((key) => [key, 'hunter2']))
    const lines = written((logger) => {
      logger.info(holder, 'top')
      logger.info({ config: holder }, 'one down')
      logger.info({ request: { headers: holder } }, 'two down')
    })
    expect(lines).toHaveLength(3)
    expect(lines.join('')).not.toContain('hunter2')
    expect(lines.join('')).toContain('[secret]')
  })

  it('carries the trace of what is being done', () => {
    ensureTracing()
    const span = trace.getTracer('test').startSpan('work')
    const [line = ''] = written((logger) =>
      context.with(trace.setSpan(context.active(), span), () => logger.info('here')),
    )
    expect(JSON.parse(line)).toMatchObject({
      traceId: span.spanContext().traceId,
      spanId: span.spanContext().spanId,
    })
  })
})
