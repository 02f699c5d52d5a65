import { setTimeout as sleep } from 'node:timers/promises'
import type { Consumer, Kafka } from 'kafkajs'
import { BackOff } from '../back-off.ts'
import type { Subscription } from '../event-bus.ts'
import type { ReadingOptions } from '../partition-reader.ts'
import { Assignment, keyOf } from './assignment.ts'
import { BatchDelivery } from './batch-delivery.ts'
import { JoinWatch } from './join-watch.ts'
import type { KafkaTopics } from './kafka-topics.ts'
import { newConsumer, runConsumer } from './new-consumer.ts'
import { LOOK_EVERY_MS, StuckWatch } from './stuck-watch.ts'

const COMMIT_EVERY_MS = 5_000
/** Taking leave of a broker that does not answer must not hold up a process that stops. */
const LEAVE_LIMIT_MS = 3_000

/** One member of a Kafka consumer group, on kafkajs's batches, with the reader's own checkpoint as the truth. */
export class KafkaSubscription implements Subscription {
  readonly #kafka: Kafka
  readonly #topics: KafkaTopics
  readonly #options: ReadingOptions
  readonly #onCrash: (reason: Error) => void
  readonly #closing = new AbortController()
  readonly #stuckWatch = new StuckWatch()
  readonly #joinWatch = new JoinWatch()
  /** Where kafkajs has walked by itself, over what is never handed over. */
  readonly #walked = new Map<string, bigint>()
  readonly #timers: NodeJS.Timeout[]
  readonly #starting: Promise<void>
  #consumer: Consumer | undefined
  #delivery: BatchDelivery | undefined
  #assignment: Assignment | undefined
  /** What keeps us from reading, as the log was told last. */
  #told = ''

  constructor(kafka: Kafka, topics: KafkaTopics, options: ReadingOptions) {
    this.#kafka = kafka
    this.#topics = topics
    this.#options = { ...options, onCrash: (reason) => this.#crash(reason) }
    this.#onCrash = options.onCrash
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
    await this.#delivery?.idle()
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
    const { group, topics } = this.#options
    while (!this.#closing.signal.aborted) {
      const consumer = newConsumer(this.#kafka, group, () => !this.#closing.signal.aborted)
      this.#watch(consumer)
      const delivery = new BatchDelivery(consumer, this.#options)
      try {
        this.#consumer = consumer
        this.#delivery = delivery
        await runConsumer(consumer, topics, async (payload) => {
          const assignment = this.#assignment
          if (assignment && !assignment.signal.aborted) await delivery.deliver(assignment, payload)
        })
        return
      } catch (error) {
        this.#tell(error, 'Reading cannot begin yet; trying again')
        await consumer.disconnect().catch(() => undefined)
        await backOff.pause(this.#closing.signal)
      }
    }
  }

  #watch(consumer: Consumer): void {
    const { GROUP_JOIN, CRASH, END_BATCH_PROCESS } = consumer.events
    consumer.on(GROUP_JOIN, ({ payload }) => {
      this.#told = ''
      const joins = this.#joinWatch.joined(Date.now())
      if (joins !== undefined)
        return this.#crash(new Error(`${this.#options.group} was joined ${joins} times within a minute`))
      this.#assignment?.end(new Error('The group was dealt anew'))
      const places = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      )
      const boundsOf = (topic: string) => this.#topics.boundsOf(topic)
      this.#assignment = new Assignment(consumer, this.#options, boundsOf, places)
    })
    consumer.on(END_BATCH_PROCESS, ({ payload }) => {
      if (payload.batchSize === 0) this.#walked.set(keyOf(payload), BigInt(payload.lastOffset) + 1n)
    })
    consumer.on(CRASH, ({ payload: { error, restart } }) => {
      this.#assignment?.end(new Error('kafkajs stopped reading', { cause: error }))
      if (restart) this.#tell(error, 'kafkajs restarts its consumer')
      else this.#crash(error)
    })
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

  /** A broker that is away for hours is worth one line, not one an attempt. */
  #tell(error: unknown, sentence: string): void {
    const { logger, group } = this.#options
    const isNews = String(error) !== this.#told
    this.#told = String(error)
    if (isNews) logger.warn({ err: error, group }, sentence)
    else logger.debug({ err: error, group }, sentence)
  }

  #crash(reason: Error): void {
    if (this.#closing.signal.aborted) return
    this.#closing.abort(reason)
    this.#timers.forEach(clearInterval)
    this.#assignment?.end(reason)
    // So that other members need not wait for our session to run out.
    void this.#consumer?.disconnect().catch(() => undefined)
    this.#onCrash(reason)
  }
}

const larger = (one: bigint, other: bigint): bigint => (one > other ? one : other)
