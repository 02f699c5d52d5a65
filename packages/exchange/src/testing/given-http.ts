import { randomBytes } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHealth, createHttpServer, createMetrics } from '@trilateral/service'
import type { FastifyInstance } from 'fastify'
import { exchangeRoutes } from '../http/exchange-routes.ts'
import type { Ceiling } from '../partners/partner.ts'
import { openWebhooks, type WebhookSettings } from '../webhooks/open-webhooks.ts'
import { givenExchange, logger, secretary, type GivenExchange } from './given-exchange.ts'

export interface GivenHttp extends GivenExchange {
  readonly app: FastifyInstance
  readonly address: string
  /** A system with credentials. */
  system(code: string, ceiling?: Partial<Ceiling>): Promise<System>
  suspend(code: string): Promise<void>
}

/** A ministry's system that asks over HTTP. */
export interface System {
  readonly code: string
  readonly secret: string
  ask(path: string, init?: RequestInit): Promise<Response>
  /** The same with a JSON body, and what was answered. */
  send(
    path: string,
    body?: unknown,
    method?: string,
  ): Promise<{ status: number; body: Record<string, unknown> }>
}

type Hooks = Pick<WebhookSettings, 'resolve' | 'patience' | 'patienceMs'>

const now = () => new Date()

/** The exchange with its HTTP on a free port, its webhooks delivering, on a real database. */
export async function givenHttp(
  settings: Hooks & {
    readonly allowsLoopback?: boolean
    readonly perMinute?: number
    /** Nobody delivers to webhooks unless told. */
    readonly delivers?: boolean
  } = {},
): Promise<GivenHttp> {
  const given = await givenExchange()
  const { pool, pools, exchange } = given
  const { allowsLoopback = true, delivers = false, perMinute, ...hooks } = settings
  const { desk, part } = openWebhooks({
    pool,
    pools,
    readOutgoing: (code, after, limit) => exchange.readOutgoing(code, after, limit),
    key: randomBytes(32),
    allowsLoopback,
    logger,
    now,
    ...hooks,
  })
  const app = createHttpServer({
    name: 'gateway',
    logger,
    health: createHealth(),
    metrics: createMetrics({ name: 'gateway' }),
  })
  exchangeRoutes(app, {
    exchange,
    webhooks: desk,
    now,
    ...(perMinute === undefined ? {} : { perMinute }),
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  if (delivers) await part.start?.({ fatal: (reason) => logger.error({ err: reason }, 'fatal') })

  const registry = exchange.registry
  return {
    ...given,
    app,
    address,
    async system(code, ceiling) {
      const partner = await given.partner(code, ceiling)
      const issued = await registry.issue(secretary(partner.owner), { code, version: partner.version })
      if (!issued.ok) throw new Error(issued.refusal.code)
      const { secret } = issued.value
      const ask = (path: string, init: RequestInit = {}) =>
        fetch(`${address}/exchange/v1${path}`, {
          ...init,
          headers: { authorization: `Bearer ${secret}`, ...Object.fromEntries(new Headers(init.headers)) },
        })
      return {
        code,
        secret,
        ask,
        async send(path, body, method = 'POST') {
          const headers = { 'content-type': 'application/json' }
          const answer = await ask(path, {
            method,
            headers,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          })
          const text = await answer.text()
          return { status: answer.status, body: text === '' ? {} : JSON.parse(text) }
        },
      }
    },
    async suspend(code) {
      const owner = code.slice(0, 2) as 'jp'
      const found = await registry.get(owner, code)
      if (!found.ok) throw new Error(found.refusal.code)
      const done = await registry.suspend(secretary(owner), { code, version: found.value.version }, 'Lost')
      if (!done.ok) throw new Error(done.refusal.code)
    },
    async close() {
      await part.stop?.()
      await app.close()
      await given.close()
    },
  }
}

export interface Request {
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly url: string
}

export interface Receiver {
  readonly url: string
  readonly requests: readonly Request[]
  /** What is answered from now on; undefined: 200, and each challenge as it should be. */
  answers(with_?: (request: Request, reply: ServerResponse) => void): void
  close(): Promise<void>
}

/** A ministry's web server on this machine, which takes what webhooks send. */
export async function givenReceiver(): Promise<Receiver> {
  const requests: Request[] = []
  const properly = ({ body }: Request, reply: ServerResponse) => {
    const { challenge } = JSON.parse(body) as { challenge?: string }
    reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ challenge }))
  }
  let answer = properly
  const server = createServer((request, reply) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const received = {
        headers: request.headers,
        body: Buffer.concat(chunks).toString('utf8'),
        url: request.url ?? '',
      }
      requests.push(received)
      answer(received, reply)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/in`,
    requests,
    answers(with_ = properly) {
      answer = with_
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
