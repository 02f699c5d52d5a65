import type { Consumer, EachBatchPayload } from 'kafkajs'
import { BackOff } from '../back-off.ts'
import { HandlerOverdue, handOver } from '../hand-over.ts'
import { DEFAULT_MAX_RECORDS, type ReadingOptions } from '../partition-reader.ts'
import { PositionOutOfRange } from '../position-out-of-range.ts'
import { keyOf, type Assignment, type Place } from './assignment.ts'
import { Heartbeats } from './heartbeats.ts'
import { storedRecord } from './kafka-records.ts'

/** Hands kafkajs's batches to the reader. Whatever the handler throws stays here: kafkajs would stop for good on a TypeError. */
export class BatchDelivery {
  readonly #consumer: Consumer
  readonly #options: ReadingOptions
  readonly #handling = new Set<Promise<void>>()
  readonly #pauses = new Map<string, BackOff>()

  constructor(consumer: Consumer, options: ReadingOptions) {
    this.#consumer = consumer
    this.#options = options
  }

  async deliver(assignment: Assignment, payload: EachBatchPayload): Promise<void> {
    const delivery = this.#deliver(assignment, payload)
    this.#handling.add(delivery)
    try {
      await delivery
    } finally {
      this.#handling.delete(delivery)
    }
  }

  /** Resolves when no handler runs any more. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#handling)
  }

  async #deliver(assignment: Assignment, payload: EachBatchPayload): Promise<void> {
    const place = { topic: payload.batch.topic, partition: payload.batch.partition }
    const heartbeats = new Heartbeats(
      () => payload.heartbeat(),
      (reason) => assignment.end(reason),
    )
    try {
      await this.#handOver(assignment, place, payload, heartbeats)
    } catch (error) {
      if (error instanceof HandlerOverdue || error instanceof PositionOutOfRange) this.#options.onCrash(error)
      else if (!assignment.signal.aborted) {
        const { logger, group } = this.#options
        logger.warn({ err: error, group, ...place }, 'Reading is repeated from the checkpoint')
        void this.#repeatLater(assignment, place)
      }
    }
    heartbeats.stop()
  }

  async #handOver(
    assignment: Assignment,
    place: Place,
    payload: EachBatchPayload,
    heartbeats: Heartbeats,
  ): Promise<void> {
    const { batch } = payload
    const { maxRecords = DEFAULT_MAX_RECORDS, handlerDeadlineMs } = this.#options
    const isOver = (): boolean => !payload.isRunning() || payload.isStale() || assignment.signal.aborted
    await assignment.begun
    // A batch that was fetched before the partition was set to its checkpoint is stale.
    if (isOver() || !(await assignment.accepts(place, fetchedFrom(batch)))) return
    for (let at = 0; at < batch.messages.length; at += maxRecords) {
      await heartbeats.beat()
      if (isOver()) return
      const messages = batch.messages.slice(at, at + maxRecords)
      const last = messages.at(-1)
      if (!last) return
      const records = messages.map((message) => storedRecord(place.topic, place.partition, message))
      await handOver(this.#options, { ...place, records }, assignment.signal, handlerDeadlineMs)
      payload.resolveOffset(last.offset)
      const isWhole = at + maxRecords >= batch.messages.length
      // Behind the batch there may stand a transaction's mark, which kafkajs passes by itself.
      assignment.advance(place, BigInt(isWhole ? batch.lastOffset() : last.offset) + 1n)
      this.#pauses.delete(keyOf(place))
    }
  }

  /** Only this partition waits; the others go on. */
  async #repeatLater(assignment: Assignment, place: Place): Promise<void> {
    const partition = [{ topic: place.topic, partitions: [place.partition] }]
    const backOff = this.#pauses.get(keyOf(place)) ?? new BackOff()
    this.#pauses.set(keyOf(place), backOff)
    try {
      this.#consumer.pause(partition)
      await backOff.pause(assignment.signal)
      while (!assignment.signal.aborted && !(await this.#rewound(assignment, place)))
        await backOff.pause(assignment.signal)
      // Also when the group was dealt anew meanwhile: kafkajs keeps pauses across that.
      this.#consumer.resume(partition)
    } catch (error) {
      this.#options.logger.debug({ err: error, ...place }, 'The consumer had stopped before the repetition')
    }
  }

  async #rewound(assignment: Assignment, place: Place): Promise<boolean> {
    try {
      await assignment.rewind(place)
      return true
    } catch (error) {
      if (!(error instanceof PositionOutOfRange)) return false
      this.#options.onCrash(error)
      return true
    }
  }
}

/** The offset that was asked for; the first message may stand behind it. Not in kafkajs's types. */
function fetchedFrom(batch: object): bigint {
  if ('fetchedOffset' in batch) return BigInt(String(batch.fetchedOffset))
  throw new TypeError('kafkajs does not say from where it fetched: this is not the version we know')
}
