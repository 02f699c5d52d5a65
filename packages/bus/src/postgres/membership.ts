import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { BusLogger } from '../bus-logger.ts'
import { Bell } from './bell.ts'

const BEAT_MS = 1_000
/** A member that has not been heard of for so long is taken for dead and its partitions are dealt out. */
const LEASE_MS = 6_000
/** While others still let go of their partitions. */
const UNSETTLED_BEAT_MS = 25

interface Answer {
  readonly generation: string
  readonly members: readonly string[]
  readonly settled: boolean
}

export interface Reading {
  /** Everybody has let go of what he read before: begin with the share of this seat. */
  start(seat: number, seats: number): void
  /** Let go of everything; resolves when no handler runs any more. */
  stop(): Promise<void>
}

/**
 * One member of a group. At each change of the group (a new generation) every member lets go of all it reads, and begins anew
 * once all have: two never read one partition, unless one was silent for longer than its lease.
 */
export class Membership {
  readonly #id = randomUUID()
  readonly #pool: Pool
  readonly #group: string
  readonly #reading: Reading
  readonly #logger: BusLogger
  readonly bell = new Bell()
  #generation = '-1'
  #stoppedFor = '-1'
  #state: 'idle' | 'reading' | 'stopping' = 'idle'
  #leaseUntil = 0

  constructor(pool: Pool, group: string, reading: Reading, logger: BusLogger) {
    this.#pool = pool
    this.#group = group
    this.#reading = reading
    this.#logger = logger
  }

  /** Takes part until the signal aborts, then leaves. Never rejects. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const pause = await this.#beat().catch((error: unknown) => this.#onLostTouch(error))
      await this.bell.wait(pause, signal)
    }
    await this.#reading.stop()
    await this.#pool.query('SELECT bus.leave($1, $2)', [this.#group, this.#id]).catch((error: unknown) => {
      this.#logger.warn({ err: error, group: this.#group }, 'Left without saying so; the lease will run out')
    })
  }

  /** @returns milliseconds until the next beat */
  async #beat(): Promise<number> {
    if (this.#state === 'idle') this.#stoppedFor = this.#generation
    const asked = Date.now()
    const { rows } = await this.#pool.query<Answer>(
      `SELECT * FROM bus.beat($1, $2, $3, make_interval(secs => $4))`,
      [this.#group, this.#id, this.#stoppedFor, LEASE_MS / 1_000],
    )
    this.#leaseUntil = asked + LEASE_MS
    const [answer] = rows
    if (!answer) throw new Error('bus.beat gave no row')
    if (answer.generation !== this.#generation) {
      this.#generation = answer.generation
      this.#letGo()
      return 0
    }
    if (this.#state === 'reading') return BEAT_MS
    if (this.#state === 'stopping') return BEAT_MS
    if (!answer.settled) return UNSETTLED_BEAT_MS
    this.#state = 'reading'
    this.#reading.start(answer.members.indexOf(this.#id), answer.members.length)
    return BEAT_MS
  }

  #letGo(): void {
    if (this.#state !== 'reading') return
    this.#state = 'stopping'
    void this.#stop()
  }

  async #stop(): Promise<void> {
    await this.#reading.stop()
    this.#state = 'idle'
    this.bell.ring()
  }

  /** Without an answer for a whole lease others may read our partitions by now. */
  #onLostTouch(error: unknown): number {
    this.#logger.warn({ err: error, group: this.#group }, 'The bus does not answer; trying again')
    if (Date.now() > this.#leaseUntil) {
      this.#generation = '-1'
      this.#letGo()
    }
    return BEAT_MS
  }
}
