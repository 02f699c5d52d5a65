import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testServer } from '../fixtures/test-server.ts'
import { guardRequests } from './request-guard.ts'

const origin = 'https://portal.example.go.jp'
const { app, log } = testServer()
let changed = 0

beforeAll(async () => {
  guardRequests(app, { publicUrl: `${origin}/` })
  app.addContentTypeParser(
    ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'],
    (_r, _b, done) => done(null),
  )
  app.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE'],
    url: '/change',
    handler: () => ({ changed: ++changed }),
  })
  app.addContentTypeParser('application/octet-stream', (_r, _b, done) => done(null))
  app.put('/bytes', { config: { bytes: true } }, () => ({ taken: true }))
  app.post('/machine', { config: { bearer: true, session: false } }, () => ({ taken: true }))
  app.post('/half', { config: { bearer: true } }, () => ({ taken: true }))
  app.get('/read', () => ({ read: true }))
  await app.ready()
})
afterAll(() => app.close())

const ours = { 'content-type': 'application/json', 'x-trilateral-request': '1', origin }
const send = (headers: Record<string, string>, method: InjectOptions['method'] = 'POST') =>
  app.inject({ method, url: '/change', headers, payload: '{}' })
const without = (name: keyof typeof ours) =>
  Object.fromEntries(Object.entries(ours).filter(([key]) => key !== name))

describe('a request with a body of bytes', () => {
  const bytes = { ...ours, 'content-type': 'application/octet-stream' }
  const put = (url: string, headers: Record<string, string>) =>
    app.inject({ method: 'PUT', url, headers, payload: 'x' })

  it('is let through where a route takes bytes, and nowhere else', async () => {
    expect((await put('/bytes', bytes)).statusCode).toBe(200)
    expect((await put('/change', bytes)).statusCode).toBe(403)
  })

  it('still has to come from our own pages', async () => {
    const { 'x-trilateral-request': _header, ...headerless } = bytes
    expect((await put('/bytes', headerless)).statusCode).toBe(403)
    expect((await put('/bytes', { ...bytes, origin: 'https://elsewhere.example' })).statusCode).toBe(403)
    expect((await put('/bytes', { ...bytes, 'content-type': 'text/plain' })).statusCode).toBe(403)
  })
})

describe('a request of a machine', () => {
  const post = (url: string) => app.inject({ method: 'POST', url, payload: { any: 'thing' } })

  it('needs no page of ours where a bearer secret alone says who asks; where a session is read it does', async () => {
    expect((await post('/machine')).statusCode).toBe(200)
    expect((await post('/half')).statusCode).toBe(403)
    expect((await post('/change')).statusCode).toBe(403)
  })
})

describe('a request that changes something', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'is let through from our own pages (%s)',
    async (method) => {
      expect((await send({ ...ours, 'sec-fetch-site': 'same-origin' }, method)).statusCode).toBe(200)
      expect((await send(ours, method)).statusCode).toBe(200)
      expect(
        (await send({ ...ours, 'content-type': 'Application/JSON; charset=utf-8' }, method)).statusCode,
      ).toBe(200)
    },
  )

  it.each([
    ['a form', { ...ours, 'content-type': 'application/x-www-form-urlencoded' }, 'content-type-not-json'],
    [
      'a form with a file',
      { ...ours, 'content-type': 'multipart/form-data; boundary=x' },
      'content-type-not-json',
    ],
    ['plain text that holds JSON', { ...ours, 'content-type': 'text/plain' }, 'content-type-not-json'],
    [
      'plain text that mentions JSON',
      { ...ours, 'content-type': 'text/plain; application/json' },
      'content-type-not-json',
    ],
    ['no content type', without('content-type'), 'content-type-not-json'],
    ['no header of ours', without('x-trilateral-request'), 'request-header-missing'],
    ['another value in our header', { ...ours, 'x-trilateral-request': '2' }, 'request-header-missing'],
    ['no origin', without('origin'), 'origin-not-ours'],
    ['an origin that hides itself', { ...ours, origin: 'null' }, 'origin-not-ours'],
    ['another origin', { ...ours, origin: 'https://evil.example' }, 'origin-not-ours'],
    ['our host on another port', { ...ours, origin: `${origin}:8443` }, 'origin-not-ours'],
    ['our host without TLS', { ...ours, origin: 'http://portal.example.go.jp' }, 'origin-not-ours'],
    ['a host that begins like ours', { ...ours, origin: `${origin}.evil.example` }, 'origin-not-ours'],
    ['a sister site', { ...ours, 'sec-fetch-site': 'same-site' }, 'site-not-ours'],
    ['another site', { ...ours, 'sec-fetch-site': 'cross-site' }, 'site-not-ours'],
    ['the address bar', { ...ours, 'sec-fetch-site': 'none' }, 'site-not-ours'],
  ])('is refused, and logged, with %s', async (_what, headers, why) => {
    const before = changed
    log.length = 0
    const answer = await send(headers)
    expect(answer.statusCode).toBe(403)
    expect(answer.json()).toMatchObject({ status: 403, code: why })
    expect(changed).toBe(before)
    expect(log.find((line) => line['event'] === 'denied')).toMatchObject({ why, what: 'POST /change' })
  })
})

it('reading needs none of it', async () => {
  expect((await app.inject('/read')).statusCode).toBe(200)
})
