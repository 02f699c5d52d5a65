import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from '../fixtures/free-port.ts'
import { testServer } from '../fixtures/test-server.ts'
import { startTracing, type Tracing } from './start-tracing.ts'

interface Sent {
  readonly path: string | undefined
  readonly body: string
}

const received: Sent[] = []
const collector = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    received.push({ path: request.url, body })
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
})
let tracing: Tracing

beforeAll(async () => {
  const port = await freePort()
  await new Promise<void>((resolve) => void collector.listen(port, '127.0.0.1', resolve))
  tracing = await startTracing({ name: 'critical-minerals', endpoint: `http://127.0.0.1:${port}` })
})
afterAll(() => new Promise((resolve) => collector.close(resolve)))

it('given a collector, then each request is a span there, under the route’s pattern and the caller’s trace', async () => {
  const { app } = testServer()
  app.get('/measures/:id', () => ({}))
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  await app.inject({ url: '/measures/secret-thing', headers: { traceparent } })
  await tracing.stop()
  await app.close()

  expect(received.map(({ path }) => path)).toEqual(['/v1/traces'])
  const [{ body } = { body: '' }] = received
  expect(body).toContain('critical-minerals')
  expect(body).toContain('GET /measures/:id')
  expect(body).toContain('0af7651916cd43dd8448eb211c80319c')
  expect(body).not.toContain('secret-thing')
})
