import { setTimeout as sleep } from 'node:timers/promises'
import kafkajs, { type Admin, type Kafka } from 'kafkajs'

const { KafkaJSProtocolError } = kafkajs

/** A question that is not answered by then, repetitions included, never will be: kafkajs can lose one when a connection ends. */
const ANSWER_LIMIT_MS = 30_000
/** Taking leave of a broker that does not answer must not hold up a process that stops. */
const LEAVE_LIMIT_MS = 3_000

/**
 * One connection for questions about topics, one question at a time. Two at once are not safe: kafkajs 2.2.4 takes the answer to the
 * first, which may be older and know fewer topics, over that to the second, and whoever then gives the connection up ends it under
 * all others (a first rebuild on three brokers stood still so). When the connection fails, all who wait are told the same.
 */
export class AdminLine {
  readonly #admin: Admin
  readonly #connected: Promise<void>
  #last: Promise<unknown> = Promise.resolve()
  #failure: Error | undefined

  constructor(kafka: Kafka) {
    this.#admin = kafka.admin()
    this.#connected = this.#admin.connect()
    // Whoever asks is told; nobody may have asked yet.
    this.#connected.catch(() => undefined)
  }

  /** Whether it is of no more use. */
  get isBroken(): boolean {
    return this.#failure !== undefined
  }

  ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const answer = this.#last.then(() => this.#answer(question))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  async close(): Promise<void> {
    this.#failure ??= new Error('The connection for questions about topics is closed')
    const leave = this.#admin.disconnect().catch(() => undefined)
    await Promise.race([leave, sleep(LEAVE_LIMIT_MS, undefined, { ref: false })])
  }

  async #answer<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    if (this.#failure) throw this.#failure
    try {
      await this.#connected
      return await withinLimit(question(this.#admin))
    } catch (error) {
      if (!isAboutTopics(error)) {
        this.#failure ??= error instanceof Error ? error : new Error(String(error))
        void this.close()
      }
      throw error
    }
  }
}

/** What the broker itself says, of one topic: its connection stands. */
const isAboutTopics = (error: unknown): boolean =>
  error instanceof KafkaJSProtocolError ||
  (error instanceof Error && error.cause instanceof KafkaJSProtocolError)

async function withinLimit<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new Error(`Kafka has not answered a question about topics within ${ANSWER_LIMIT_MS / 1000} s`),
        ),
      ANSWER_LIMIT_MS,
    )
  })
  try {
    return await Promise.race([answer, late])
  } finally {
    clearTimeout(timer)
  }
}
