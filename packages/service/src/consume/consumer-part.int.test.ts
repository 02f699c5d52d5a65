import { openBus, type EventBus } from '@trilateral/bus'
import { encode, topicOf, topicsOf } from '@trilateral/contracts'
import { measureRecorded } from '@trilateral/contracts/critical-minerals'
import {
  applyMigrations,
  closeBreaker,
  inboxMigrations,
  inTransaction,
  newEvent,
  type Apply,
} from '@trilateral/journal'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { servicePool } from '../database/pools.ts'
import { createHealth } from '../health/health.ts'
import { createLogger } from '../log/logger.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { consumerPart, type ConsumerPart } from './consumer-part.ts'

const logger = createLogger({ name: 'test', level: 'silent' })
const AREA = 'critical-minerals'
const audience = ['jp', 'kr', 'us'] as const

describe('hearing another area', () => {
  let database: FreshDatabase
  let pool: ReturnType<typeof servicePool>
  let bus: EventBus
  let away: boolean
  let part: ConsumerPart
  let heard: string[]
  let fails: boolean
  const fatal: unknown[] = []

  beforeAll(async () => {
    database = await freshDatabase('hearing')
    await applyMigrations(database.ownerUrl, [inboxMigrations])
    pool = servicePool(database.serviceUrl, { logger, max: 4 })
    bus = await openBus({ kind: 'memory' })
  })
  afterAll(async () => {
    await bus.close()
    await pool.end()
    await database.drop()
  })

  const start = (health = createHealth({ keep: 0 })) => {
    const apply: Apply = async (_tx, events) => {
      if (fails) throw new TypeError('this handler understands nothing')
      heard.push(...events.map(({ event }) => event.subject))
    }
    const reachable: EventBus = {
      ...bus,
      ensureTopics: (topics) =>
        away ? Promise.reject(new Error('no broker answers')) : bus.ensureTopics(topics),
    }
    part = consumerPart({
      name: 'measures',
      group: 'test',
      topics: topicsOf(AREA),
      schema: 'inbox',
      apply,
      pool,
      bus: reachable,
      logger,
      now: () => new Date(),
    })
    part.watch(health, createMetrics({ name: 'test' }))
    part.start?.({ fatal: (reason) => fatal.push(reason) })
    return health
  }
  beforeEach(() => {
    away = false
    fails = false
    heard = []
  })
  afterEach(() => part.stop?.())

  const tell = async (count: number) => {
    await bus.ensureTopics(topicsOf(AREA).map((name) => ({ name, partitions: 3 })))
    const publisher = await bus.openPublisher()
    const events = Array.from({ length: count }, () => {
      const measure = { ...measureRecorded.example.measure, id: crypto.randomUUID() }
      return newEvent(measureRecorded, {
        area: AREA,
        subject: measure.id,
        sequence: 1,
        audience,
        originator: 'kr',
        tlp: 'GREEN',
        data: { measure },
        now: () => new Date(),
      })
    })
    await publisher.publish(
      events.map((event) => ({ topic: topicOf(AREA, event.audience), ...encode(event) })),
    )
    return events.map(({ subject }) => subject)
  }
  const saidOf = async (health: ReturnType<typeof createHealth>) => (await health.ready()).checks[0]

  it('given a bus that is away at first, then what was told meanwhile is heard once it answers, and nothing else stops', async () => {
    away = true
    const health = start()
    const told = await tell(3)
    await expect.poll(() => saidOf(health)).toMatchObject({ ok: false, required: false })
    away = false
    await expect.poll(() => heard.toSorted(), { timeout: 5000 }).toEqual(told.toSorted())
    await expect.poll(() => saidOf(health)).toMatchObject({ ok: true, detail: 'caught up' })
    await expect.poll(() => part.reading('us').state, { timeout: 5000 }).toBe('live')
    expect(fatal).toEqual([])
  })

  it('given a process that stopped, then the next goes on where it ended', async () => {
    start()
    const told = await tell(2)
    await expect.poll(() => heard.toSorted()).toEqual(told.toSorted())
    await part.stop?.()
    heard = []
    const [later] = await tell(1)
    start()
    await expect.poll(() => heard).toEqual([later])
  })

  it('given a handler that understands nothing, then hearing stops and readiness says so, but the process goes on; and hears again when a person closes the breaker', async () => {
    fails = true
    const health = start()
    await tell(30)
    await expect
      .poll(() => saidOf(health), { timeout: 10_000 })
      .toMatchObject({ ok: true, detail: expect.stringMatching(/stopped until a person.*records in a row/) })
    expect(fatal).toEqual([])
    fails = false
    const { schema } = part.inbox()
    await inTransaction(pool, (tx) => closeBreaker(tx, { schema }))
    await expect.poll(() => heard.length, { timeout: 10_000 }).toBeGreaterThan(0)
    await expect
      .poll(() => saidOf(health), { timeout: 10_000 })
      .toMatchObject({ ok: true, detail: expect.stringMatching(/^caught up; \d+ could not be understood/) })
  })
})
