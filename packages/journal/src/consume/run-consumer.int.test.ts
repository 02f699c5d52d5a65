import { MemoryLog, openBus, type EventBus } from '@trilateral/bus'
import { encode, topicOf, type EventOf } from '@trilateral/contracts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually } from '../fixtures/eventually.ts'
import { recorded } from '../fixtures/events.ts'
import { failingOn, readerDatabase, writeApplied, type ReaderDatabase } from '../fixtures/reader-database.ts'
import type { DeliveredEvent } from './handler.ts'
import { runConsumer, type Consumer, type ConsumerOptions } from './run-consumer.ts'

const topics = ['wp.critical-minerals.jp-kr-us', 'wp.critical-minerals.kr-us']

let reader: ReaderDatabase
let bus: EventBus
let running: Consumer[]
beforeAll(async () => {
  reader = await readerDatabase()
})
afterAll(() => reader.drop())
beforeEach(async () => {
  await reader.empty()
  running = []
  bus = await openBus({ kind: 'memory', log: new MemoryLog() })
  await bus.ensureTopics(topics.map((name) => ({ name, partitions: 3 })))
})
afterEach(async () => {
  await Promise.all(running.map((consumer) => consumer.stop()))
  await bus.close()
})

async function start(options: Partial<ConsumerOptions> = {}): Promise<Consumer> {
  const consumer = await runConsumer({
    pool: reader.pool,
    schema: 'rm_1',
    bus,
    group: 'reader',
    topics,
    apply: writeApplied,
    logger: reader.log,
    onFatal: (reason) => {
      throw reason
    },
    ...options,
  })
  running.push(consumer)
  return consumer
}

async function publish(...events: EventOf<unknown>[]): Promise<void> {
  const publisher = await bus.openPublisher()
  await publisher.publish(
    events.map((event) => ({ topic: topicOf('critical-minerals', event.audience), ...encode(event) })),
  )
  await publisher.close()
}

const subjects = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, n) => recorded(`${prefix}${n}`, 1))

describe('a consumer on a bus', () => {
  it('applies what stands on its topics from the first record on, and goes on after a restart', async () => {
    await publish(...subjects('a', 50))
    const first = await start()
    await eventually('fifty applied', async () => (await reader.applied()).length === 50)
    await first.stop()
    running = []
    await publish(...subjects('b', 50), ...subjects('a', 50))
    await start()
    await eventually('the others applied', async () => (await reader.applied()).length === 100)
    expect(new Set(await reader.applied()).size).toBe(100)
  })

  it('given two members that come and go, then nothing is applied twice or left out', async () => {
    const first = await start()
    await publish(...subjects('a', 30))
    const second = await start()
    await publish(...subjects('b', 30))
    await first.stop()
    await publish(...subjects('c', 30))
    await eventually('all applied', async () => (await reader.applied()).length === 90)
    await second.stop()
    running = []
    expect(new Set(await reader.applied()).size).toBe(90)
    expect(await reader.rows('SELECT * FROM rm_1.dead_letter')).toEqual([])
  })

  it('tells how it stands', async () => {
    const consumer = await start({ apply: failingOn(new Set(['bad:1'])) })
    await publish(recorded('bad', 1), recorded('bad', 2), recorded('a', 1), recorded('late', 2))
    await eventually('three were taken', async () => (await consumer.status()).behind === 0)
    expect(await consumer.status()).toMatchObject({ waiting: 2, deadLetters: 1, parkedSubjects: 1 })
    expect((await consumer.status()).oldestGap).toBeInstanceOf(Date)
    await publish(recorded('late', 1))
    await eventually('the gap closed', async () => (await consumer.status()).oldestGap === null)
  })

  it('wakes live feeds after the commit, with what was applied', async () => {
    const told: DeliveredEvent[] = []
    await start({ onCommitted: (events) => told.push(...events) })
    await publish(recorded('a', 1, { audience: ['kr', 'us'] }))
    await eventually('the feed was told', () => told.length === 1)
    expect(told[0]).toMatchObject({ event: { subject: 'a' }, topic: topics[1], offset: 0n })
    expect(await reader.applied()).toEqual(['a:1'])
  })

  it('repeats a batch while the database is away', async () => {
    let attempts = 0
    await start({
      apply: async (tx, events) => {
        attempts += 1
        if (attempts < 3) throw Object.assign(new Error('away'), { code: '08006' })
        await writeApplied(tx, events)
      },
    })
    await publish(recorded('a', 1))
    await eventually('applied in the end', async () => (await reader.applied()).length === 1)
    expect(await reader.rows('SELECT * FROM rm_1.dead_letter')).toEqual([])
  })

  it('asks to be ended when nearly everything fails', async () => {
    const fatal: Error[] = []
    await start({
      apply: async () => {
        throw new TypeError('this version is wrong')
      },
      onFatal: (reason) => fatal.push(reason),
    })
    await publish(...subjects('a', 60))
    await eventually('the breaker trips', () => fatal.length > 0)
    expect(fatal[0]?.message).toMatch(/in a row could not be handled/)
  })
})
