import type { EventBus } from '@trilateral/bus'
import { decode as decodeRegistered, type Decode } from '@trilateral/contracts'
import type { Pool } from 'pg'
import type { Logger } from '../logger.ts'
import { quotedSchema } from '../migrations.ts'
import { BreakerTripped, RESTED } from './breaker.ts'
import { readBreaker } from './count-outcomes.ts'
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
}

export interface ConsumerOptions extends InboxOptions {
  readonly bus: EventBus
  /** Members of one group share the partitions. */
  readonly group: string
  readonly topics: readonly string[]
  /** Reading cannot go on in this process: it must exit. */
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
    breaker: RESTED,
  }
}

/**
 * Reads topics into tables of one's own: each event is applied once, in the order of its subject's sequence, in the
 * transaction that moves the checkpoint, whatever is delivered twice, late, or on another topic.
 */
export async function runConsumer(options: ConsumerOptions): Promise<Consumer> {
  const { bus, group, topics, onFatal, now = () => new Date() } = options
  const inbox = openInbox(options)
  inbox.breaker = await readBreaker(inbox)
  const places = new Map<string, Place>()

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
        if (error instanceof BreakerTripped) onFatal(error)
        throw error
      }
    },
  })
  const house = keepHouse(inbox, now, onFatal)
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
