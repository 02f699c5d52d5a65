import { setTimeout as sleep } from 'node:timers/promises'
import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs'
import { BackOff } from '../back-off.ts'
import type { Subscription } from '../event-bus.ts'
import { HandlerOverdue, handOver } from '../hand-over.ts'
import { DEFAULT_MAX_RECORDS, type ReadingOptions } from '../partition-reader.ts'
import { PositionOutOfRange } from '../position-out-of-range.ts'
import { Assignment, keyOf, type Place } from './assignment.ts'
import { Heartbeats } from './heartbeats.ts'
import { PATIENT_RETRY } from './kafka-client.ts'
import { storedRecord } from './kafka-records.ts'
import type { KafkaTopics } from './kafka-topics.ts'
import { LOOK_EVERY_MS, StuckWatch } from './stuck-watch.ts'

/** A member that was killed is missed after this long; its successor waits for it. */
const SESSION_TIMEOUT_MS = 10_000
const HEARTBEAT_INTERVAL_MS = 1_000
/** Longer than a handler may take, so that a rebalance waits for it. */
const REBALANCE_TIMEOUT_MS = 45_000
/** The broker answers at once when there is something; this is how long an idle request stays open. */
const FETCH_WAIT_MS = 100
/** Small, so that what is on the way is little when the group is dealt anew. A larger record passes all the same. */
const MAX_BYTES_PER_PARTITION = 512 << 10
const PARTITIONS_SIDE_BY_SIDE = 4
const COMMIT_EVERY_MS = 5_000
/** Taking leave of a broker that does not answer must not hold up a process that stops. */
const LEAVE_LIMIT_MS = 3_000

/** One member of a Kafka consumer group, on kafkajs's batches, with the reader's own checkpoint as the truth. */
export class KafkaSubscription implements Subscription {
  readonly #kafka: Kafka
  readonly #topics: KafkaTopics
  readonly #options: ReadingOptions
  readonly #closing = new AbortController()
  readonly #stuckWatch = new StuckWatch()
  readonly #walked = new Map<string, bigint>()
  readonly #pauses = new Map<string, BackOff>()
  readonly #timers: NodeJS.Timeout[]
  readonly #starting: Promise<void>
  readonly #handling = new Set<Promise<void>>()
  #consumer: Consumer | undefined
  #assignment: Assignment | undefined

  constructor(kafka: Kafka, topics: KafkaTopics, options: ReadingOptions) {
    this.#kafka = kafka
    this.#topics = topics
    this.#options = options
    this.#starting = this.#start()
    this.#timers = [
      setInterval(() => void this.#commitCopy(), COMMIT_EVERY_MS),
      setInterval(() => void this.#lookWhetherStuck(), LOOK_EVERY_MS),
    ]
  }

  async close(): Promise<void> {
    this.#closing.abort(new Error('The subscription is closed'))
    this.#timers.forEach(clearInterval)
    this.#assignment?.end(new Error('The subscription is closed'))
    await Promise.allSettled(this.#handling)
    await Promise.race([this.#leave(), sleep(LEAVE_LIMIT_MS, undefined, { ref: false })])
  }

  async #leave(): Promise<void> {
    await this.#starting
    await this.#commitCopy()
    await this.#consumer?.disconnect().catch(() => undefined)
  }

  /** Until the broker answers and the topics exist: a process may start before its broker. */
  async #start(): Promise<void> {
    const backOff = new BackOff(250)
    const { group, topics, logger } = this.#options
    while (!this.#closing.signal.aborted) {
      const consumer = this.#newConsumer()
      try {
        await consumer.connect()
        await consumer.subscribe({ topics: [...topics], fromBeginning: true })
        this.#consumer = consumer
        await consumer.run({
          autoCommit: false,
          eachBatchAutoResolve: false,
          partitionsConsumedConcurrently: PARTITIONS_SIDE_BY_SIDE,
          eachBatch: (payload) => this.#tracked(this.#eachBatch(consumer, payload)),
        })
        return
      } catch (error) {
        logger.warn({ err: error, group }, 'Reading cannot begin yet; trying again')
        await consumer.disconnect().catch(() => undefined)
        await backOff.pause(this.#closing.signal)
      }
    }
  }

  #newConsumer(): Consumer {
    const { group, logger } = this.#options
    const consumer = this.#kafka.consumer({
      groupId: group,
      sessionTimeout: SESSION_TIMEOUT_MS,
      heartbeatInterval: HEARTBEAT_INTERVAL_MS,
      rebalanceTimeout: REBALANCE_TIMEOUT_MS,
      maxWaitTimeInMs: FETCH_WAIT_MS,
      minBytes: 1,
      maxBytesPerPartition: MAX_BYTES_PER_PARTITION,
      allowAutoTopicCreation: false,
      // kafkajs restarts itself after what it holds for passing; it must not do so behind our back once we closed.
      retry: { ...PATIENT_RETRY, restartOnFailure: async () => !this.#closing.signal.aborted },
    })
    const { GROUP_JOIN, CRASH, END_BATCH_PROCESS } = consumer.events
    consumer.on(GROUP_JOIN, ({ payload }) => {
      this.#assignment?.end(new Error('The group was dealt anew'))
      const places = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      )
      const boundsOf = (topic: string) => this.#topics.boundsOf(topic)
      const options = { ...this.#options, onCrash: (reason: Error) => this.#crash(reason) }
      this.#assignment = new Assignment(consumer, options, boundsOf, places)
    })
    consumer.on(END_BATCH_PROCESS, ({ payload }) => {
      if (payload.batchSize === 0) this.#walked.set(keyOf(payload), BigInt(payload.lastOffset) + 1n)
    })
    consumer.on(CRASH, ({ payload: { error, restart } }) => {
      this.#assignment?.end(new Error('kafkajs stopped reading', { cause: error }))
      if (restart) logger.warn({ err: error, group }, 'kafkajs restarts its consumer')
      else this.#crash(error)
    })
    return consumer
  }

  async #tracked(handling: Promise<void>): Promise<void> {
    this.#handling.add(handling)
    try {
      await handling
    } finally {
      this.#handling.delete(handling)
    }
  }

  async #eachBatch(consumer: Consumer, payload: EachBatchPayload): Promise<void> {
    const { batch, heartbeat } = payload
    const assignment = this.#assignment
    if (!assignment || assignment.signal.aborted) return
    const place = { topic: batch.topic, partition: batch.partition }
    const heartbeats = new Heartbeats(heartbeat, (reason) => assignment.end(reason))
    try {
      await this.#handOverBatch(assignment, place, payload, heartbeats)
    } catch (error) {
      if (error instanceof HandlerOverdue || error instanceof PositionOutOfRange) this.#crash(error)
      else if (!assignment.signal.aborted) {
        const { logger, group } = this.#options
        logger.warn({ err: error, group, ...place }, 'Reading is repeated from the checkpoint')
        void this.#repeatLater(consumer, assignment, place)
      }
    }
    heartbeats.stop()
  }

  async #handOverBatch(
    assignment: Assignment,
    place: Place,
    { batch, resolveOffset, isRunning, isStale }: EachBatchPayload,
    heartbeats: Heartbeats,
  ): Promise<void> {
    const { maxRecords = DEFAULT_MAX_RECORDS, handlerDeadlineMs } = this.#options
    const isOver = (): boolean => !isRunning() || isStale() || assignment.signal.aborted
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
      resolveOffset(last.offset)
      const isWhole = at + maxRecords >= batch.messages.length
      // Behind the batch there may stand a transaction's mark, which kafkajs passes by itself.
      assignment.advance(place, BigInt(isWhole ? batch.lastOffset() : last.offset) + 1n)
      this.#pauses.delete(keyOf(place))
    }
  }

  /** Only this partition waits; the others go on. */
  async #repeatLater(consumer: Consumer, assignment: Assignment, place: Place): Promise<void> {
    const partition = [{ topic: place.topic, partitions: [place.partition] }]
    const backOff = this.#pauses.get(keyOf(place)) ?? new BackOff()
    this.#pauses.set(keyOf(place), backOff)
    try {
      consumer.pause(partition)
      await backOff.pause(assignment.signal)
      while (!assignment.signal.aborted) {
        try {
          await assignment.rewind(place)
          break
        } catch (error) {
          if (error instanceof PositionOutOfRange) return this.#crash(error)
          await backOff.pause(assignment.signal)
        }
      }
      // Also when the group was dealt anew meanwhile: kafkajs keeps pauses across that.
      consumer.resume(partition)
    } catch (error) {
      this.#options.logger.debug({ err: error, ...place }, 'The consumer had stopped before the repetition')
    }
  }

  /** A copy for Kafka's own tools, which show a group's lag by it; nothing here reads it as truth. */
  async #commitCopy(): Promise<void> {
    const assignment = this.#assignment
    if (!assignment || !this.#consumer) return
    const offsets = assignment.places.flatMap((place) => {
      const next = assignment.nextOf(place)
      return next === undefined ? [] : [{ ...place, offset: next.toString() }]
    })
    if (offsets.length === 0) return
    await this.#consumer.commitOffsets(offsets).catch((error: unknown) => {
      this.#options.logger.debug({ err: error }, "The monitoring copy of the group's offsets was not written")
    })
  }

  async #lookWhetherStuck(): Promise<void> {
    const assignment = this.#assignment
    if (!assignment) return
    try {
      const topics = [...new Set(assignment.places.map(({ topic }) => topic))]
      const bounds = new Map(
        await Promise.all(topics.map(async (topic) => [topic, await this.#topics.boundsOf(topic)] as const)),
      )
      const progress = assignment.places.map((place) => ({
        place: keyOf(place),
        next: larger(assignment.nextOf(place) ?? 0n, this.#walked.get(keyOf(place)) ?? 0n),
        end: bounds.get(place.topic)?.get(place.partition)?.end ?? 0n,
      }))
      const stuck = this.#stuckWatch.look(progress, Date.now())
      if (stuck) this.#crash(new Error(`${this.#options.group} has not moved on in ${stuck} for a minute`))
    } catch {
      this.#stuckWatch.forget()
    }
  }

  #crash(reason: Error): void {
    if (this.#closing.signal.aborted) return
    this.#closing.abort(reason)
    this.#timers.forEach(clearInterval)
    this.#assignment?.end(reason)
    // So that other members need not wait for our session to run out.
    void this.#consumer?.disconnect().catch(() => undefined)
    this.#options.onCrash(reason)
  }
}

const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other)

/** The offset that was asked for; the first message may stand behind it. Not in kafkajs's types. */
function fetchedFrom(batch: object): bigint {
  if ('fetchedOffset' in batch) return BigInt(String(batch.fetchedOffset))
  throw new TypeError('kafkajs does not say from where it fetched: this is not the version we know')
}
