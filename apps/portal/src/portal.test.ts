import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createHealth, createLogger, createMetrics } from '@trilateral/service'
import fastify, { type FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { portalServer } from './portal.ts'

const listen = (app: FastifyInstance) => app.listen({ host: '127.0.0.1', port: 0 })

describe('the portal', () => {
  let gateway: FastifyInstance
  let portal: FastifyInstance
  let address: string
  let folder: string
  let part: { status: number; body: unknown }
  let openStreams = 0

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'portal-'))
    mkdirSync(join(folder, 'assets'))
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Portal</title>')
    writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {}')
    part = { status: 200, body: { status: 'ready', checks: [] } }

    gateway = fastify({ forceCloseConnections: true })
    gateway.get('/health/ready', (_request, reply) => reply.code(part.status).send(part.body))
    gateway.post('/trpc/echo', (request) => ({
      headers: request.headers,
      body: request.body,
      url: request.url,
    }))
    gateway.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
    gateway.post('/exchange/v1/events', (request) => ({ headers: request.headers, body: request.body }))
    gateway.get('/auth/sign-in/us', (request, reply) =>
      reply
        .header('set-cookie', '__Host-a=1; Secure; Path=/')
        .redirect(`http://issuer/?from=${request.headers.host}`),
    )
    gateway.get('/trpc/stream', (_request, reply) => {
      openStreams += 1
      reply.raw.on('close', () => (openStreams -= 1))
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream' })
      reply.raw.write('data: first\n\n')
      reply.hijack()
    })
    const gatewayUrl = await listen(gateway)
    portal = portalServer({
      gatewayUrl,
      areaUrls: { 'critical-minerals': 'http://localhost:8081' },
      readyUrls: { gateway: `${gatewayUrl}/health/ready` },
      web: pathToFileURL(`${folder}/`),
      logger: createLogger({ name: 'portal', level: 'silent' }),
      health: createHealth({ keep: 0 }),
      metrics: createMetrics({ name: 'portal' }),
    })
    address = await listen(portal)
  })
  afterEach(async () => {
    await portal.close()
    await gateway.close()
    rmSync(folder, { recursive: true })
  })

  it('given a page that someone opened by its address, then it is the bundle', async () => {
    const page = await fetch(`${address}/measures/some-id`, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('<title>Portal</title>')
    const script = await fetch(`${address}/assets/main-abc123.js`)
    expect(script.headers.get('cache-control')).toContain('immutable')
  })

  it('given a ministry’s system that sends events, then they reach the gateway as they were sent', async () => {
    const sent = await fetch(`${address}/exchange/v1/events`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer of-the-system',
        'content-type': 'application/cloudevents-batch+json',
        'ce-subject': '%E9%89%B1',
      },
      body: '[ {"specversion":"1.0"} ]',
    })
    expect(await sent.json()).toMatchObject({
      headers: {
        authorization: 'Bearer of-the-system',
        'content-type': 'application/cloudevents-batch+json',
        'ce-subject': '%E9%89%B1',
      },
      body: '[ {"specversion":"1.0"} ]',
    })
  })

  it('given a work area that runs, then the browser is told where, with its name in three languages', async () => {
    const config = await fetch(`${address}/config.json`)
    expect(await config.json()).toEqual({
      areas: [
        {
          code: 'critical-minerals',
          name: { en: 'Critical minerals', ja: '重要鉱物', ko: '핵심광물' },
          url: 'http://localhost:8081',
        },
      ],
    })
  })

  it('given a call, when it is handed to the gateway, then cookie, origin, our header and the body arrive', async () => {
    const sent = {
      cookie: '__Host-trilateral-portal=abc',
      origin: 'http://localhost:8080',
      'x-trilateral-request': '1',
    }
    const answer = await fetch(`${address}/trpc/echo?batch=1`, {
      method: 'POST',
      headers: { ...sent, 'content-type': 'application/json' },
      body: '{"0":{"search":"갈륨"}}',
    })
    expect(await answer.json()).toMatchObject({
      headers: { ...sent, 'x-forwarded-host': new URL(address).host, 'x-forwarded-proto': 'http' },
      body: { 0: { search: '갈륨' } },
      url: '/trpc/echo?batch=1',
    })
  })

  it('given a sign-in, then the way to the identity provider and the cookie come back as the gateway set them', async () => {
    const answer = await fetch(`${address}/auth/sign-in/us`, { redirect: 'manual' })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('location')).toContain('http://issuer/')
    expect(answer.headers.getSetCookie()).toEqual(['__Host-a=1; Secure; Path=/'])
  })

  it('given an open stream, then its messages come as they are sent, and it ends there when the reader leaves', async () => {
    const controller = new AbortController()
    const stream = await fetch(`${address}/trpc/stream`, { signal: controller.signal })
    const first = await stream.body?.getReader().read()
    expect(new TextDecoder().decode(first?.value)).toBe('data: first\n\n')
    expect(openStreams).toBe(1)
    controller.abort()
    await expect.poll(() => openStreams).toBe(0)
  })

  it('given a gateway that is not there, then the answer says so without telling where it should be', async () => {
    const { port } = new URL(await gatewayAddress())
    await gateway.close()
    const answer = await fetch(`${address}/trpc/echo`, { method: 'POST', body: '{}' })
    expect(answer.status).toBeGreaterThanOrEqual(500)
    expect(await answer.text()).not.toContain(port)
  })

  describe('whose readiness stands for all that was started', () => {
    it('given every part is ready, then 200', async () => {
      expect(await readinessAt(address)).toMatchObject({ status: 200, body: { status: 'ready' } })
    })

    it('given a part that does without the bus, then 503, and what it lacks', async () => {
      part = {
        status: 200,
        body: { status: 'degraded', checks: [{ name: 'bus', ok: false, detail: 'no answer' }] },
      }
      expect(await readinessAt(address)).toMatchObject({
        status: 503,
        body: { checks: [{ name: 'gateway', ok: false, detail: 'degraded; bus: no answer' }] },
      })
    })

    it('given a part that answers with something else, or not at all, then 503', async () => {
      part = { status: 502, body: 'bad gateway' }
      expect((await readinessAt(address)).status).toBe(503)
      await gateway.close()
      expect((await readinessAt(address)).status).toBe(503)
    })
  })

  const gatewayAddress = async () => gateway.listeningOrigin
})

async function readinessAt(address: string) {
  const answer = await fetch(`${address}/health/ready`)
  return { status: answer.status, body: await answer.json() }
}
