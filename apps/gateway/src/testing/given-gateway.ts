import { openBus, type EventBus, type OutgoingRecord } from '@trilateral/bus'
import type { EventOf, Party } from '@trilateral/contracts'
import {
  applyMigrations,
  failedEventsMigrations,
  openDeadLetters,
  type Consumer,
  type Inbox,
} from '@trilateral/journal'
import {
  createLogger,
  partyPools,
  servicePool,
  serviceMigrations,
  type PartyPools,
} from '@trilateral/service'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import type { Pool } from 'pg'
import { eventStore } from '../events/store.ts'
import { liveFeeds, type LiveFeeds } from '../live/feeds.ts'
import { measureStore } from '../measures/store.ts'
import { liveMigrations } from '../migrations.ts'
import { appliedOffsets, heldBack } from '../read-model/progress.ts'
import { consumeInto, inboxOf } from '../read-model/consume.ts'
import { ensureLiveModel, liveModel } from '../read-model/models.ts'
import { topicDefinitions, topics } from '../read-model/topics.ts'
import { recordOf } from './measure-story.ts'

export const logger = createLogger({ name: 'gateway', level: process.env['LOG_LEVEL'] ?? 'silent' })

/** A real database, an empty bus and everything between, without the network. */
export interface GivenGateway {
  readonly database: FreshDatabase
  readonly pool: Pool
  readonly pools: PartyPools
  readonly bus: EventBus
  readonly measures: ReturnType<typeof measureStore>
  readonly events: ReturnType<typeof eventStore>
  readonly feeds: LiveFeeds
  readonly consumer: Consumer
  /** What the first model put aside. */
  readonly inbox: Inbox
  /** Sends events to the bus, in this order, and waits for the live model to have taken them in. @throws on a dead letter. */
  tell(...events: readonly EventOf<unknown>[]): Promise<void>
  /** Sends records as they are. */
  send(...records: readonly OutgoingRecord[]): Promise<void>
  /** Waits until the live model, or `model`, has taken in all that the bus holds. */
  caughtUp(model?: number): Promise<void>
  /** Waits until nothing waits any more for an event that came later than it. */
  settled(): Promise<void>
  close(): Promise<void>
}

export async function givenGateway(): Promise<GivenGateway> {
  const database = await freshDatabase('gateway')
  await applyMigrations(database.ownerUrl, [serviceMigrations, failedEventsMigrations, liveMigrations])
  const number = await ensureLiveModel(database.ownerUrl)
  const pool = servicePool(database.serviceUrl, { logger })
  const pools = partyPools(database.serviceUrl, { logger })
  const bus = await openBus({ kind: 'memory' })
  await bus.ensureTopics(topicDefinitions)
  const publisher = await bus.openPublisher()
  const events = eventStore(pools)
  const feeds = liveFeeds(events, { logger })
  const handling = { pool, logger, onCommitted: () => feeds.wake() }
  const inbox = inboxOf(number, handling)
  const consumer = await consumeInto(number, {
    ...handling,
    bus,
    onFatal: (reason) => logger.error({ err: reason }, 'the consumer ended'),
  })

  const caughtUp = async (model?: number) => {
    const filling = model ?? (await liveModel(pool))
    await until(async () => {
      const applied = await appliedOffsets(pool, filling)
      const ends = await Promise.all(topics.map(async (topic) => [topic, await bus.endOf(topic)] as const))
      return ends.every(([topic, partitions]) =>
        [...partitions].every(([partition, end]) => (applied.get(topic)?.get(partition) ?? 0n) >= end),
      )
    })
  }
  const settled = () => until(async () => (await heldBack(pool, await liveModel(pool))) === 0)
  return {
    database,
    pool,
    pools,
    bus,
    measures: measureStore(pools),
    events,
    feeds,
    consumer,
    inbox,
    caughtUp,
    settled,
    async tell(...told) {
      await publisher.publish(told.map(recordOf))
      await caughtUp()
      await settled()
      const dead = await openDeadLetters(inbox)
      if (dead.length > 0) throw new Error(dead.map(({ reason }) => reason).join('; '))
    },
    async send(...records) {
      await publisher.publish(records)
      await caughtUp()
    },
    async close() {
      await consumer.stop()
      await bus.close()
      await Promise.all([pool.end(), pools.closeAll()])
      await database.drop()
    },
  }
}

/** Waits for what happens on its own. @throws when it has not happened within ten seconds. */
export async function until(happened: () => Promise<boolean> | boolean): Promise<void> {
  for (let waited = 0; waited < 10_000; waited += 10) {
    if (await happened()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('it did not happen within ten seconds')
}

export const EVERYONE = ['jp', 'kr', 'us'] as const satisfies readonly Party[]
