import type { EventBus } from '@trilateral/bus'
import { decode as decodeRegistered, type Decode } from '@trilateral/contracts'
import type { Pool } from 'pg'
import type { Logger } from '../logger.ts'
import { quotedSchema } from '../migrations.ts'
import { BreakerTripped, RESTED } from './breaker.ts'
import { readSettlements } from '../dead-letters/settlements.ts'
import { noteTripped, readBreaker, refuseWhenTripped } from './breaker-state.ts'
import type { Apply, DeliveredEvent } from './handler.ts'
import { keepHouse } from './housekeeping.ts'
import type { Inbox } from './inbox.ts'
import { claim, type Place } from './place.ts'
import { readInbox, recordsBehind, type ConsumerStatus } from './status.ts'
import { takeBatch } from './take-batch.ts'

export interface InboxOptions {
  /** Connections of the service login. Each partition under way needs one, and status and housekeeping another. */
  readonly pool: Pool
  /** Where `inboxTables` or `inboxMigrations` put the tables. */
  readonly schema: string
  readonly apply: Apply
  readonly logger: Logger
  /** Changes with each release of the handler: the breaker then starts afresh. */
  readonly handlerVersion?: string
  /** After each commit, so that live feeds wake. It must not throw. */
  readonly onCommitted?: (events: readonly DeliveredEvent[]) => void
  /** Reads records; by default as the registered events. */
  readonly decode?: Decode
  /**
   * Keeps in `failed_events`, under this name and apart from these tables, what people decide about records that failed, and reads
   * those records by it. The database must have `failedEventsMigrations`.
   */
  readonly reader?: string
}

export interface ConsumerOptions extends InboxOptions {
  readonly bus: EventBus
  /** Members of one group share the partitions. */
  readonly group: string
  readonly topics: readonly string[]
  /**
   * Reading cannot go on in this process, which must exit. Given BreakerTripped a new process would fare alike: stop this consumer,
   * and start another when the breaker is closed.
   */
  readonly onFatal: (reason: Error) => void
  readonly now?: () => Date
}

export interface Consumer {
  status(): Promise<ConsumerStatus>
  /** Resolves when no batch is under way any more. */
  stop(): Promise<void>
}

/** What `replayDeadLetter` and `discardDeadLetter` work on; a running consumer has its own. */
export function openInbox(options: InboxOptions): Inbox {
  return {
    pool: options.pool,
    schema: quotedSchema(options.schema),
    apply: options.apply,
    decode: options.decode ?? decodeRegistered,
    handlerVersion: options.handlerVersion ?? '1',
    logger: options.logger,
    onCommitted: options.onCommitted ?? (() => undefined),
    reader: options.reader,
    settled: new Map(),
    breaker: RESTED,
  }
}

/**
 * Reads topics into tables of one's own: each event is applied once, in the order of its subject's sequence, in the
 * transaction that moves the checkpoint, whatever is delivered twice, late, or on another topic.
 * @throws BreakerTripped when reading was stopped because too much failed, and nobody has closed the breaker since.
 */
export async function runConsumer(options: ConsumerOptions): Promise<Consumer> {
  const { bus, group, topics, onFatal, now = () => new Date() } = options
  const inbox = openInbox(options)
  inbox.breaker = await readBreaker(inbox)
  await refuseWhenTripped(inbox)
  await readSettlements(inbox)
  const places = new Map<string, Place>()

  const trip = async (reason: BreakerTripped) => {
    await noteTripped(inbox, reason).catch((error: unknown) =>
      inbox.logger.warn({ err: error }, 'that reading has stopped could not be noted'),
    )
    onFatal(reason)
  }
  const positionOf = async (topic: string, partition: number): Promise<bigint> => {
    const place = await claim(inbox, topic, partition)
    places.set(`${topic}/${partition}`, place)
    return place.next
  }
  const subscription = await bus.subscribe({
    group,
    topics,
    positionOf,
    onCrash: onFatal,
    onBatch: async ({ topic, partition, records }, signal) => {
      signal.throwIfAborted()
      const place = places.get(`${topic}/${partition}`)
      if (!place) throw new Error(`a batch of ${topic}/${partition} came before its position was asked for`)
      try {
        await takeBatch(inbox, place, records)
      } catch (error) {
        if (error instanceof BreakerTripped) await trip(error)
        throw error
      }
    },
  })
  const house = keepHouse(inbox, now, (reason) => void trip(reason))
  return {
    status: async () => {
      const [row, behind] = await Promise.all([
        readInbox(inbox),
        recordsBehind(inbox, bus, topics).catch(() => null),
      ])
      return {
        behind,
        waiting: row.waiting,
        oldestGap: row.oldest_gap,
        deadLetters: row.dead_letters,
        parkedSubjects: row.parked,
        breaker: inbox.breaker,
      }
    },
    stop: async () => {
      await subscription.close()
      await house.stop()
    },
  }
}
