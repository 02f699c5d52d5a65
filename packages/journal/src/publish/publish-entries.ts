import type { EventBus, Publisher, TopicDefinition } from '@trilateral/bus'
import type { Pool } from 'pg'
import { backOffMs, pause } from '../back-off.ts'
import type { Bell } from '../bell.ts'
import { LeadLost } from '../lead/lead.ts'
import { markPublished, readCursor, readEntries } from './entries.ts'

/** The sequencer of this process rings; this is for when it could not. */
const IDLE_MS = 250

export interface PublishOptions {
  readonly pool: Pool
  readonly bus: EventBus
  readonly topics: readonly TopicDefinition[]
  readonly epoch: number
  /** Rung when the journal has grown. */
  readonly entries: Bell
  readonly signal: AbortSignal
  readonly onPublished: (upTo: number) => void
  readonly onFailure: (reason: unknown, failures: number) => void
}

/**
 * Publishes entries in order until the signal aborts. After any rejection the publisher is thrown away and reading starts
 * again at the durable cursor: an idempotent Kafka producer may answer "stored" to a batch that it has dropped once an
 * earlier one was rejected (seen in 3 of 3 runs on Kafka 4.4.0).
 * @throws LeadLost when another process has taken the lead.
 */
export async function publishEntries(options: PublishOptions): Promise<void> {
  const { bus, topics, signal, onFailure } = options
  let topicsStand = false
  for (let failures = 0; !signal.aborted;) {
    let publisher: Publisher | undefined
    try {
      if (!topicsStand) await bus.ensureTopics(topics)
      topicsStand = true
      publisher = await bus.openPublisher()
      await relay(publisher, options, () => (failures = 0))
    } catch (error) {
      if (error instanceof LeadLost) throw error
      if (signal.aborted) return
      failures += 1
      onFailure(error, failures)
      await pause(backOffMs(failures), signal)
    } finally {
      await publisher?.close().catch(() => undefined)
    }
  }
}

async function relay(publisher: Publisher, options: PublishOptions, onSuccess: () => void): Promise<void> {
  const { pool, epoch, entries, signal, onPublished } = options
  let cursor = await readCursor(pool)
  let reading = quiet(readEntries(pool, cursor))
  let marking = Promise.resolve()
  try {
    while (!signal.aborted) {
      const sendings = await reading
      const last = sendings.at(-1)
      if (!last) await entries.wait(IDLE_MS, signal)
      cursor = last?.upTo ?? cursor
      // The next read runs while these are sent.
      reading = quiet(readEntries(pool, cursor))
      for (const { records, upTo } of sendings) {
        if (signal.aborted) return
        await publisher.publish(records)
        onSuccess()
        await marking
        onPublished(upTo)
        marking = quiet(markPublished(pool, epoch, upTo))
      }
    }
  } finally {
    await Promise.allSettled([reading, marking])
  }
  await marking
}

/** Awaited later; until then its failure is nobody's to report. */
function quiet<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined)
  return promise
}
