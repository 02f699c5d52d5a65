import { openBus, type EventBus } from '@trilateral/bus'
import { encode, topicOf, type EventOf } from '@trilateral/contracts'
import { consumeInto, ensureLiveModel, liveMigrations } from '@trilateral/gateway/read-model'
import { applyMigrations, failedEventsMigrations } from '@trilateral/journal'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Pool } from 'pg'
import { bareRows, upsertBare, type BareRows } from './bare-projection.ts'
import { measure } from './measure.ts'
import { measureEvents } from './measure-events.ts'
import { perSecond, rounds } from './rounds.ts'
import { silent } from './silent.ts'

const MEASURES = 3_000
const ROUNDS = 5
/** Records a batch, the bus's own default. */
const BATCH = 500

/** The gateway's read model filled from a bus, against the same rows written without knowing where they came from. */
measure<object>(async () => {
  const events = measureEvents(MEASURES)
  const topic = topicOf('critical-minerals', ['jp', 'kr', 'us'])
  const bus = await openBus({ kind: 'memory' })
  // One partition, so that one batch follows the other on both sides.
  await bus.ensureTopics([{ name: topic, partitions: 1 }])
  const publisher = await bus.openPublisher()
  await publisher.publish(events.map((event) => ({ topic, ...encode(event) })))
  const batches: BareRows[] = []
  for (let from = 0; from < events.length; from += BATCH)
    batches.push(bareRows(events.slice(from, from + BATCH), { topic, offset: from }))

  const figures = await rounds(
    ROUNDS,
    () => inModel((pool) => perSecond(events.length, () => project(bus, pool, topic, events))),
    () =>
      inModel((pool) =>
        perSecond(events.length, async () => {
          for (const rows of batches) await upsertBare(pool, rows)
        }),
      ),
  )
  await bus.close()
  return [
    {
      kind: 'ratio',
      name: "the gateway's projection",
      unit: 'events/s',
      ...figures,
      goal: 0.6,
      compared: `${events.length.toLocaleString('en')} events of a bus in memory through decoding, checkpoint, memory of ids, order of subjects and projection; bare: the same rows of event, feed and measure, ready in memory, ${BATCH} events a transaction of three multi-row statements`,
    },
  ]
})

/** A read model of its own for each round: both begin with empty tables. */
async function inModel<Result>(work: (pool: Pool) => Promise<Result>): Promise<Result> {
  const database = await freshDatabase('projection')
  await applyMigrations(database.ownerUrl, [failedEventsMigrations, liveMigrations])
  await ensureLiveModel(database.ownerUrl)
  const pool = new Pool({ connectionString: database.serviceUrl, max: 4 })
  await pool.query('SELECT 1')
  const result = await work(pool)
  await pool.end()
  await database.drop()
  return result
}

async function project(
  bus: EventBus,
  pool: Pool,
  topic: string,
  events: readonly EventOf<unknown>[],
): Promise<void> {
  let left = events.length
  let finished: (() => void) | undefined
  let fail: ((reason: Error) => void) | undefined
  const done = new Promise<void>((resolve, reject) => {
    finished = resolve
    fail = reject
  })
  const consumer = await consumeInto(1, {
    pool,
    bus: { ...bus, subscribe: (wanted) => bus.subscribe({ ...wanted, topics: [topic] }) },
    logger: silent,
    onFatal: (reason) => fail?.(reason),
    onCommitted: (committed) => {
      left -= committed.length
      if (left === 0) finished?.()
    },
  })
  await done
  await consumer.stop()
}
