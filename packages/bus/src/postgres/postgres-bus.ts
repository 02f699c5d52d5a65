import { setTimeout as sleep } from 'node:timers/promises'
import { Pool } from 'pg'
import type { BusLogger } from '../bus-logger.ts'
import type { EventBus, TopicDefinition } from '../event-bus.ts'
import { HANDLER_DEADLINE_MS } from '../hand-over.ts'
import { OpenSubscriptions } from '../open-subscriptions.ts'
import { PLANS_FOR_ANY_SIZE } from '../plans-for-any-size.ts'
import { Listener } from './listener.ts'
import { postgresPublisher } from './postgres-publisher.ts'
import { PostgresSubscription } from './postgres-subscription.ts'
import { endsOf } from './stored-partition.ts'

export interface PostgresBusOptions {
  readonly kind: 'postgres'
  /** Of the bus's own database, whose owner has applied `busMigrations`; password included, never logged. */
  readonly connectionString: string
  readonly logger: BusLogger
  readonly handlerDeadlineMs?: number
}

const POOL_SIZE = 6
const CONNECT_LIMIT_MS = 10_000
const PING_LIMIT_MS = 1_800

/** The embedded bus: a small stand-in for Kafka with the same promises. Nothing connects before it is used. */
export function openPostgresBus(options: PostgresBusOptions): EventBus {
  const { connectionString, logger, handlerDeadlineMs = HANDLER_DEADLINE_MS } = options
  const pool = new Pool({
    connectionString,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    keepAlive: true,
    options: PLANS_FOR_ANY_SIZE,
  })
  pool.on('error', (error) => logger.warn({ err: error }, 'The bus lost an idle connection'))
  const listener = new Listener(connectionString, logger)
  const subscriptions = new OpenSubscriptions()

  return {
    kind: 'postgres',
    ensureTopics: (topics) => ensureTopics(pool, topics),
    openPublisher: async () => postgresPublisher(pool),
    subscribe: async (wanted) =>
      subscriptions.add(new PostgresSubscription(pool, listener, { ...wanted, logger, handlerDeadlineMs })),
    endOf: async (topic) => {
      const ends = await endsOf(pool, [topic])
      if (ends.length === 0) throw new Error(`There is no topic ${topic}: create it with ensureTopics`)
      return new Map(ends.map(({ partition, end }) => [partition, end]))
    },
    ping: () => ping(pool),
    close: async () => {
      await subscriptions.closeAll()
      await listener.close()
      await pool.end()
    },
  }
}

async function ping(pool: Pool): Promise<void> {
  const late = sleep(PING_LIMIT_MS, undefined, { ref: false }).then(() => {
    throw new Error(`no answer within ${PING_LIMIT_MS} ms`)
  })
  try {
    await Promise.race([pool.query('SELECT 1 FROM bus.topic LIMIT 1'), late])
  } catch (error) {
    throw new Error('The PostgreSQL bus does not answer', { cause: error })
  }
}

async function ensureTopics(pool: Pool, topics: readonly TopicDefinition[]): Promise<void> {
  await pool.query(
    `WITH wanted AS (SELECT * FROM unnest($1::text[], $2::int[]) AS t (name, partitions)),
     created AS (INSERT INTO bus.topic SELECT * FROM wanted ORDER BY name ON CONFLICT DO NOTHING RETURNING name, partitions)
     INSERT INTO bus.partition (topic, number)
     SELECT name, number FROM created, generate_series(0, partitions - 1) AS number`,
    [topics.map(({ name }) => name), topics.map(({ partitions }) => partitions)],
  )
}
