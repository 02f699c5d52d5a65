import { createHash, randomBytes } from 'node:crypto'
import { openBus, type EventBus, type OutgoingRecord } from '@trilateral/bus'
import { PORTAL, type EventOf, type Party } from '@trilateral/contracts'
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore, type RecordStore } from '@trilateral/records'
import {
  createHealth,
  createMetrics,
  journalPart,
  partyPools,
  servicePool,
  type Role,
} from '@trilateral/service'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import type { FastifyInstance } from 'fastify'
import type { Pool } from 'pg'
import { createGateway } from '../gateway.ts'
import { migrations } from '../migrations.ts'
import { openPartners } from '../partners/open-partners.ts'
import { appliedOffsets } from '../read-model/progress.ts'
import { ensureLiveModel, liveModel } from '../read-model/models.ts'
import { topicDefinitions, topics } from '../read-model/topics.ts'
import { logger, until } from './given-gateway.ts'
import { recordOf } from './measure-story.ts'

export interface GivenServer {
  readonly app: FastifyInstance
  /** Where it listens. */
  readonly address: string
  readonly database: FreshDatabase
  readonly pool: Pool
  readonly bus: EventBus
  /** What people recorded in the portal itself. */
  readonly portalRecords: RecordStore
  tell(...events: readonly EventOf<unknown>[]): Promise<void>
  send(...records: readonly OutgoingRecord[]): Promise<void>
  /** Signs a person in, and answers with their cookie. */
  signIn(party: Party, ...roles: Role[]): Promise<string>
  /** A query's answer: `{ result: { data } }` or `{ error }`. */
  ask(cookie: string | undefined, procedure: string, input?: unknown): Promise<Answer>
  /** A mutation's answer, sent as the portal's own pages send it. */
  order(cookie: string, procedure: string, input: unknown): Promise<Answer>
  close(): Promise<void>
}

export interface Answer {
  readonly status: number
  /** The body as it was sent: what must not be in it can be searched for. */
  readonly text: string
  /** Of what was answered. */
  readonly data: unknown
}

const PUBLIC_URL = 'http://localhost:8080'
const issuer = { issuer: 'http://127.0.0.1:9', clientId: 'portal', clientSecret: 'not-a-secret' }

const now = () => new Date()
const fatal = (reason: unknown) => logger.error({ err: reason }, 'fatal')

/** The whole gateway on a real database, with a bus in memory, listening on a free port. */
export async function givenServer(): Promise<GivenServer> {
  const database = await freshDatabase('gateway')
  await applyMigrations(database.ownerUrl, migrations)
  await ensureLiveModel(database.ownerUrl)
  const pool = servicePool(database.serviceUrl, { logger })
  const projectionPool = servicePool(database.serviceUrl, { logger, max: 4 })
  const pools = partyPools(database.serviceUrl, { logger })
  const bus = await openBus({ kind: 'memory' })
  await bus.ensureTopics(topicDefinitions)
  const publisher = await bus.openPublisher()
  const clients = recordClients(database.serviceUrl)
  const journal = journalPart({
    area: PORTAL,
    connectionString: database.serviceUrl,
    bus,
    logger,
    now,
  })
  const portalRecords = recordStore({ clients, area: PORTAL, now, onWritten: journal.wake })
  const partners = openPartners({
    databaseUrl: database.serviceUrl,
    bus,
    env: {
      BUS: 'postgres',
      KAFKA_TLS: 'false',
      EXCHANGE_SECRET_KEY: randomBytes(32),
      EXCHANGE_WEBHOOKS_TO_LOOPBACK: true,
    },
    portalRecords,
    logger,
    now,
  })
  const { app, readModel } = createGateway({
    portalRecords,
    partners,
    pool,
    projectionPool,
    pools,
    bus,
    connectionString: database.serviceUrl,
    publicUrl: PUBLIC_URL,
    issuers: { jp: issuer, kr: issuer, us: issuer },
    logger,
    health: createHealth({ keep: 0 }),
    metrics: createMetrics({ name: 'gateway' }),
    now,
  })
  await journal.start?.({ fatal })
  await readModel.start?.({ fatal })
  await partners.start?.({ fatal })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })

  const send = async (...records: readonly OutgoingRecord[]) => {
    await publisher.publish(records)
    const ends = await Promise.all(topics.map(async (topic) => [topic, await bus.endOf(topic)] as const))
    await until(async () => {
      const applied = await appliedOffsets(pool, await liveModel(pool))
      return ends.every(([topic, partitions]) =>
        [...partitions].every(([partition, end]) => (applied.get(topic)?.get(partition) ?? 0n) >= end),
      )
    })
    await until(async () => {
      const { rows } = await pool.query<{ isFiled: boolean }>(
        `SELECT bool_and(filed.position = head.position) AS "isFiled" FROM live.feed_head head
         JOIN rm_1.search_head search ON true
         JOIN LATERAL (VALUES ('jp', jp), ('kr', kr), ('us', us)) filed (party, position) USING (party)`,
      )
      return rows[0]?.isFiled === true
    })
  }
  return {
    app,
    address,
    database,
    pool,
    bus,
    portalRecords,
    send,
    tell: (...events) => send(...events.map(recordOf)),
    async signIn(party, ...roles) {
      const token = randomBytes(32).toString('base64url')
      await pool.query(
        `INSERT INTO identity.session (token_hash, application, party, issuer, subject, name, roles, created_at, last_seen_at, expires_at)
         VALUES ($1, 'portal', $2, $3, $4, 'A person', $5, now(), now(), now() + interval '1 hour')`,
        [createHash('sha256').update(token).digest(), party, issuer.issuer, token.slice(0, 8), roles],
      )
      return `__Host-trilateral-portal=${token}`
    },
    async ask(cookie, procedure, input) {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
      const answer = await fetch(`${address}/trpc/${procedure}${query}`, {
        headers: cookie ? { cookie } : {},
      })
      return read(answer)
    },
    async order(cookie, procedure, input) {
      const headers = { cookie, origin: PUBLIC_URL, 'x-trilateral-request': '1' }
      return read(
        await fetch(`${address}/trpc/${procedure}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        }),
      )
    },
    async close() {
      await app.close()
      await partners.stop?.()
      await readModel.stop?.()
      await journal.stop?.()
      await Promise.all([pool.end(), projectionPool.end(), pools.closeAll(), closeRecordClients(clients)])
      await database.drop()
    },
  }
}

async function read(answer: Response): Promise<Answer> {
  const text = await answer.text()
  const body: { result?: { data: unknown } } = JSON.parse(text)
  return { status: answer.status, text, data: body.result?.data }
}
