import { PositionOutOfRange, type Batch, type EventBus, type Subscription } from '@trilateral/bus'
import { partnerTopics } from '@trilateral/contracts/partner'
import type { Logger } from '@trilateral/service'
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '@trilateral/journal'
import { isPassing, Passing } from './is-passing.ts'
import type { PartnerMessage } from './partner-message.ts'
import { receiveMessages } from './receive-messages.ts'

const GROUP = 'gateway.partners'

export interface IntakeSettings {
  readonly pool: Pool
  readonly bus: EventBus
  readonly logger: Logger
  readonly onReceived: () => void
  readonly now: () => Date
  /** Reading cannot go on in this process. */
  readonly onFatal: (reason: Error) => void
}

/** Where this process stands in a partner's topic. */
interface Place {
  readonly epoch: string
  next: bigint
}

/**
 * Reads what partners write, all topics with one subscription. Outcomes and checkpoint commit together: a message is taken once,
 * whatever comes twice or is killed between. Whatever a message holds, it is kept with its reason, and reading goes on.
 */
export class Intake {
  readonly #settings: IntakeSettings
  readonly #places = new Map<string, Place>()
  #subscription: Subscription | undefined
  #codes: readonly string[] = []
  /** Partners whose topic lost what was not read: they are left out until a person has looked. */
  readonly #lost = new Map<string, Error>()

  constructor(settings: IntakeSettings) {
    this.#settings = settings
  }

  /** Why a partner is not read any more; empty: all are. */
  get lost(): ReadonlyMap<string, Error> {
    return this.#lost
  }

  /** Reads these partners from now on. */
  async read(codes: readonly string[]): Promise<void> {
    const wanted = codes.filter((code) => !this.#lost.has(code)).toSorted()
    if (wanted.join() === this.#codes.join()) return
    await this.stop()
    this.#codes = wanted
    if (wanted.length === 0) return
    this.#subscription = await this.#settings.bus.subscribe({
      group: GROUP,
      topics: wanted.map((code) => partnerTopics(code).in),
      positionOf: (topic, partition) => this.#claim(topic, partition),
      onBatch: (batch, signal) => this.#take(batch, signal),
      onCrash: (reason) => this.#crash(reason),
    })
  }

  async stop(): Promise<void> {
    const subscription = this.#subscription
    this.#subscription = undefined
    this.#codes = []
    await subscription?.close()
  }

  /** Fences whoever read it before. */
  async #claim(topic: string, partition: number): Promise<bigint> {
    const { rows } = await this.#settings.pool.query<{ next: string; epoch: string }>(
      `INSERT INTO exchange.intake AS mine (topic, partition) VALUES ($1, $2)
       ON CONFLICT (topic, partition) DO UPDATE SET epoch = mine.epoch + 1 RETURNING next, epoch`,
      [topic, partition],
    )
    const place = { epoch: rows[0]?.epoch ?? '', next: BigInt(rows[0]?.next ?? 0) }
    this.#places.set(`${topic}/${partition}`, place)
    return place.next
  }

  async #take(batch: Batch, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const { topic, partition, records } = batch
    const place = this.#places.get(`${topic}/${partition}`)
    if (!place) throw new Error(`a batch of ${topic}/${partition} came before its position was asked for`)
    // The record's own time is the partner's to choose.
    const receivedAt = this.#settings.now()
    const messages = records
      .filter(({ offset }) => offset >= place.next)
      .map(({ offset, key, headers, value, unreadable }): PartnerMessage => ({
        channel: 'kafka',
        place: { topic, partition, offset },
        receivedAt,
        key,
        headers,
        value,
        ...(unreadable === undefined ? {} : { unreadable: { problem: unreadable } }),
      }))
    await this.#takeOrHalve(place, topic, partition, messages)
    this.#settings.onReceived()
  }

  /** What fails for good though it should not is found by halving, and put aside alone. */
  async #takeOrHalve(
    place: Place,
    topic: string,
    partition: number,
    messages: readonly PartnerMessage[],
  ): Promise<void> {
    const last = messages.at(-1)?.place
    if (!last) return
    const code = codeOf(topic)
    const take = (given: readonly PartnerMessage[]) =>
      inTransaction(this.#settings.pool, async (tx) => {
        await advance(tx, place, topic, partition, last.offset + 1n)
        await receiveMessages(tx, code, given)
      })
    try {
      await take(messages)
    } catch (error) {
      if (isPassing(error)) throw error
      if (messages.length > 1) {
        const middle = Math.ceil(messages.length / 2)
        await this.#takeOrHalve(place, topic, partition, messages.slice(0, middle))
        return this.#takeOrHalve(place, topic, partition, messages.slice(middle))
      }
      this.#settings.logger.error(
        { err: error, topic, offset: last.offset.toString() },
        'a message of a partner was refused because it could not be handled',
      )
      await take(messages.map(withoutContent))
    }
    place.next = last.offset + 1n
  }

  #crash(reason: Error): void {
    const { logger, onFatal } = this.#settings
    if (!(reason instanceof PositionOutOfRange)) return onFatal(reason)
    const code = codeOf(reason.topic)
    this.#lost.set(code, reason)
    logger.error(
      { err: reason, partner: code },
      'messages of a partner were lost before they were read; it is read no more',
    )
    const others = this.#codes.filter((each) => each !== code)
    this.#subscription = undefined
    this.#codes = []
    void this.read(others).catch((error: unknown) => logger.error({ err: error }, 'partners are not read'))
  }
}

const codeOf = (topic: string) => topic.slice('partner.'.length, -'.in'.length)

/** Only its place is left: enough to say that it came and was not taken. */
const withoutContent = ({ place, channel, receivedAt }: PartnerMessage): PartnerMessage => ({
  place,
  channel,
  receivedAt,
  key: null,
  headers: {},
  value: null,
  unreadable: { problem: 'the platform could not handle it; the operators were told' },
})

/** @throws when another reader has the topic, or took these messages before */
async function advance(
  tx: PoolClient,
  { next, epoch }: Place,
  topic: string,
  partition: number,
  to: bigint,
): Promise<void> {
  const { rowCount } = await tx.query(
    'UPDATE exchange.intake SET next = $5 WHERE topic = $1 AND partition = $2 AND next = $3 AND epoch = $4',
    [topic, partition, next.toString(), epoch, to.toString()],
  )
  if (rowCount !== 1)
    throw new Passing(`${topic}/${partition} is read by another process, or not at ${next} any more`)
}
