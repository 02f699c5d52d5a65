import type { EventBus, OutgoingRecord, Publisher } from '@trilateral/bus'
import { partnerTopics } from '@trilateral/contracts/partner'
import type { Logger } from '@trilateral/service'
import type { Pool } from 'pg'
import { rejectionMessage, REJECTION_COLUMNS, type RejectionRow } from '../incoming/rejection-message.ts'
import { brokenRules, CLIENT_RULES } from './check-message.ts'
import { readOutgoing } from './read-outgoing.ts'

/** Entries of one partner in one send. */
const AT_ONCE = 200

/** A partner whose topics stand. */
export interface Sendable {
  readonly code: string
}

/**
 * Sends partners' logs to their topics. One send is under way at a time; after a rejection the publisher is thrown away, and reading
 * begins again at the position that the database has: what was rejected may come twice, and is never lost.
 */
export class Sender {
  readonly #pool: Pool
  readonly #bus: EventBus
  readonly #logger: Logger
  #publisher: Publisher | undefined
  /** Partners whose last send failed, and when they are tried again. */
  readonly #later = new Map<string, { at: number; failures: number }>()

  constructor({ pool, bus, logger }: { pool: Pool; bus: EventBus; logger: Logger }) {
    this.#pool = pool
    this.#bus = bus
    this.#logger = logger
  }

  /**
   * Sends one page of each partner that has something.
   * @returns whether one of them has more
   */
  async step(partners: readonly Sendable[], signal: AbortSignal): Promise<boolean> {
    let more = false
    for (const { code } of partners) {
      const later = this.#later.get(code)
      if (signal.aborted) return false
      if (later && later.at > Date.now()) continue
      try {
        more = (await this.#sendLog(code)) || more
        more = (await this.#sendRefusals(code)) || more
        this.#later.delete(code)
      } catch (error) {
        await this.#throwPublisherAway()
        const failures = (later?.failures ?? 0) + 1
        this.#later.set(code, { at: Date.now() + pauseAfter(failures), failures })
        if (failures === 1)
          this.#logger.warn(
            { err: error, partner: code },
            'a partner could not be sent to; it is tried again',
          )
      }
    }
    return more
  }

  close(): Promise<void> {
    return this.#throwPublisherAway()
  }

  async #sendLog(code: string): Promise<boolean> {
    const { sent } = await this.#positions(code)
    const page = await readOutgoing(this.#pool, code, sent, AT_ONCE)
    if (page.upTo === sent) return false
    const topic = partnerTopics(code).out
    await this.#publish(page.entries.map(({ message }) => ({ topic, ...message })))
    await this.#pool.query(
      'UPDATE exchange.progress SET sent = $3, sent_at = clock_timestamp() WHERE partner = $1 AND sent = $2',
      [code, sent, page.upTo],
    )
    return page.more
  }

  async #sendRefusals(code: string): Promise<boolean> {
    const { rejected_sent: before } = await this.#positions(code)
    const { rows } = await this.#pool.query<RejectionRow>(
      `SELECT ${REJECTION_COLUMNS} FROM exchange.incoming
       WHERE partner = $1 AND rejected_position > $2 ORDER BY rejected_position LIMIT $3`,
      [code, before, AT_ONCE],
    )
    const last = rows.at(-1)
    if (!last) return false
    const topic = partnerTopics(code).rejected
    await this.#publish(rows.map((row) => ({ topic, ...rejectionMessage(row) })))
    await this.#pool.query(
      'UPDATE exchange.progress SET rejected_sent = $3 WHERE partner = $1 AND rejected_sent = $2',
      [code, before, last.rejected_position],
    )
    return rows.length === AT_ONCE
  }

  async #positions(code: string): Promise<{ sent: number; rejected_sent: number }> {
    const { rows } = await this.#pool.query<{ sent: string; rejected_sent: string }>(
      'SELECT sent, rejected_sent FROM exchange.progress WHERE partner = $1',
      [code],
    )
    return { sent: Number(rows[0]?.sent ?? 0), rejected_sent: Number(rows[0]?.rejected_sent ?? 0) }
  }

  /** What one client could not read would stop it at that offset for ever: it does not leave, and the operators are told. */
  async #publish(records: readonly (OutgoingRecord & { readonly value: string })[]): Promise<void> {
    const sound = records.filter((record) => {
      const broken = brokenRules(record)
      if (broken.length > 0)
        this.#logger.error(
          {
            topic: record.topic,
            id: record.headers['ce_id'],
            rules: broken.map((rule) => CLIENT_RULES[rule]),
          },
          'an event that clients cannot read was kept back',
        )
      return broken.length === 0
    })
    if (sound.length === 0) return
    this.#publisher ??= await this.#bus.openPublisher()
    await this.#publisher.publish(sound)
  }

  async #throwPublisherAway(): Promise<void> {
    const publisher = this.#publisher
    this.#publisher = undefined
    await publisher?.close().catch(() => undefined)
  }
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 15_000

const pauseAfter = (failures: number) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1))
