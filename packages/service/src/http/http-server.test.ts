import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { testServer } from '../fixtures/test-server.ts'
import { currentTraceId, currentTraceparent } from '../trace/current-traceparent.ts'

let server: ReturnType<typeof testServer>

beforeEach(() => {
  server = testServer()
})
afterEach(() => server.app.close())

describe('health over HTTP', () => {
  it('given nothing required fails, then it is ready, degraded or not', async () => {
    server.health.check('bus', { required: false }, () => Promise.reject(new Error('no broker')))
    const answer = await server.app.inject('/health/ready')
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual({
      status: 'degraded',
      checks: [{ name: 'bus', required: false, ok: false, detail: 'no broker' }],
    })
  })

  it('given the database is down, then 503 with the reason, while the process is alive', async () => {
    server.health.check('database', { required: true }, () => Promise.reject(new Error('refused')))
    const ready = await server.app.inject('/health/ready')
    expect([ready.statusCode, ready.json().status]).toEqual([503, 'not-ready'])
    expect(ready.headers['cache-control']).toBe('no-store')
    expect((await server.app.inject('/health/live')).statusCode).toBe(200)
  })
})

describe('figures', () => {
  it('counts answers by route pattern, never by path, and shows an application’s own gauge', async () => {
    server.metrics.gauge({
      name: 'outbox_backlog',
      help: 'Events not yet published',
      collect: function collect() {
        this.set(7)
      },
    })
    server.app.get('/measures/:id', () => ({}))
    await server.app.inject('/measures/secret-thing')
    const { body, headers } = await server.app.inject('/metrics')
    expect(headers['content-type']).toContain('text/plain')
    expect(body).toContain('outbox_backlog{service="test"} 7')
    expect(body).toMatch(/http_request_duration_seconds_count\{[^}]*route="\/measures\/:id"[^}]*\} 1/)
    expect(body).not.toContain('secret-thing')
  })
})

describe('an error', () => {
  it('given something broke, then the caller gets a trace id and the log gets the reason', async () => {
    server.app.get('/broken', () => {
      throw new Error('password is hunter2')
    })
    const answer = await server.app.inject('/broken')
    expect(answer.statusCode).toBe(500)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.body).not.toContain('hunter2')
    const logged = server.log.find((line) => line['msg'] === 'request failed')
    expect(logged).toMatchObject({ traceId: answer.json().traceId, err: { message: 'password is hunter2' } })
  })

  it('given a body that is not JSON or too large, then the caller is told what is wrong', async () => {
    server.app.post('/take', () => ({}))
    const headers = { 'content-type': 'application/json' }
    const broken = await server.app.inject({ method: 'POST', url: '/take', headers, payload: '{' })
    expect(broken.json()).toMatchObject({ status: 400, type: 'about:blank' })
    const large = await server.app.inject({
      method: 'POST',
      url: '/take',
      headers,
      payload: `"${'a'.repeat(1024 * 1024)}"`,
    })
    expect(large.json()).toMatchObject({ status: 413 })
  })

  it('given an address that does not exist, then 404 as a problem', async () => {
    expect((await server.app.inject('/nowhere')).json()).toMatchObject({ status: 404 })
  })
})

describe('traces', () => {
  it('continues the caller’s trace, also after the body was read, in the log and for events', async () => {
    server.app.post('/take', (request) => {
      request.log.info('taken')
      return { traceparent: currentTraceparent(), traceId: currentTraceId() }
    })
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    const address = await server.app.listen({ port: 0, host: '127.0.0.1' })
    const answer = await fetch(`${address}/take`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
      body: JSON.stringify({ text: 'x'.repeat(200_000) }),
    })
    expect(await answer.json()).toMatchObject({
      traceId,
      traceparent: expect.stringMatching(`^00-${traceId}-[0-9a-f]{16}-0[01]$`),
    })
    expect(server.log.find((line) => line['msg'] === 'taken')).toMatchObject({ traceId })
  })

  it('begins a trace of its own otherwise, another for each request, and none outside', async () => {
    server.app.get('/id', () => ({ traceId: currentTraceId() }))
    const [a, b] = [await server.app.inject('/id'), await server.app.inject('/id')]
    expect(a.json().traceId).toMatch(/^[0-9a-f]{32}$/)
    expect(a.json().traceId).not.toBe(b.json().traceId)
    expect(currentTraceparent()).toBeUndefined()
  })
})

describe('what every page is sent with', () => {
  it('runs no script but our own, is shown in no frame, and keeps no address for others', async () => {
    const { headers } = await server.app.inject('/health/live')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-eval')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
  })
})

it('closes though an event stream is open', async () => {
  server.app.get('/stream', (_request, reply) => {
    reply.hijack()
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
    reply.raw.write(': open\n\n')
  })
  const address = await server.app.listen({ port: 0, host: '127.0.0.1' })
  const answer = await fetch(`${address}/stream`)
  const reader = answer.body?.getReader()
  await reader?.read()
  const ended = reader?.read().catch(() => 'cut')
  await server.app.close()
  expect(await ended).toBe('cut')
})
