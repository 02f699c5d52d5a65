import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Party } from '@trilateral/contracts'
import type { MineralsDesk } from '../people/desk.ts'
import { insist } from './insist.ts'
import { measureDraft } from '../people/measure-draft.ts'

/** What the app answered to have written: each measure's id and its newest version. */
export type Committed = ReadonlyMap<string, { readonly version: number; readonly audience: readonly Party[] }>

/** So many officials write at once; each waits for the answer before the next step on the same measure. */
const OFFICIALS = 24

/** Officials who record measures and suspend and resume their clauses, so many writes a second, whatever breaks. */
export class SteadyWrites {
  readonly committed = new Map<string, { version: number; audience: readonly Party[] }>()
  /** Answers that were not a "yes" and were asked for again. */
  retries = 0
  writes = 0
  readonly #desk: MineralsDesk
  readonly #interval: number
  readonly #most: number
  #next = performance.now()
  #stopped = false
  #running: Promise<unknown> = Promise.resolve()

  constructor(desk: MineralsDesk, { perSecond, most = Infinity }: { perSecond: number; most?: number }) {
    this.#desk = desk
    this.#interval = 1000 / perSecond
    this.#most = most
  }

  start(): void {
    this.#running = Promise.all(Array.from({ length: OFFICIALS }, (_, index) => this.#write(index)))
  }

  /** Lets every write under way be answered. */
  async stop(): Promise<Committed> {
    this.#stopped = true
    return this.finished()
  }

  /** Resolves when as many writes as wished for are answered. */
  async finished(): Promise<Committed> {
    await this.#running
    return this.committed
  }

  async #write(official: number): Promise<void> {
    for (let round = 0; !this.#isOver(); round += 1) {
      const audience: Party[] = round % 5 === 4 ? ['jp', 'kr'] : ['jp', 'kr', 'us']
      const draft = measureDraft(`Steady ${official}-${round}`, audience)
      const first = await this.#insist(() => this.#desk.measures.record.mutate(draft))
      if (!first) return
      const note = (version: number) => this.committed.set(first.id, { version, audience })
      note(first.version)
      for (const change of ['suspend', 'resume', 'suspend'] as const) {
        const version = this.committed.get(first.id)?.version ?? 1
        const wish = {
          requestId: randomUUID(),
          id: first.id,
          expectedVersion: version,
          clauses: ['1'],
          instrument: null,
          source: draft.source,
        }
        const answer = await this.#insist(() =>
          change === 'suspend'
            ? this.#desk.measures.suspend.mutate({ ...wish, from: day(version), until: null })
            : this.#desk.measures.resume.mutate({ ...wish, on: day(version) }),
        )
        if (!answer) return
        note(answer.version)
      }
    }
  }

  /** One write at its time, repeated until it is answered; undefined once the stream is over. */
  async #insist<Answer>(write: () => Promise<Answer>): Promise<Answer | undefined> {
    if (this.#isOver()) return undefined
    this.writes += 1
    // What could not be written while something was down is not made up for: the stream is steady, not a flood.
    this.#next = Math.max(this.#next + this.#interval, performance.now())
    await sleep(this.#next - performance.now())
    return insist(write, () => (this.retries += 1))
  }

  #isOver(): boolean {
    return this.#stopped || this.writes >= this.#most
  }
}

/** A day that comes after that of every earlier version. */
const day = (version: number) => `2026-03-${String(version).padStart(2, '0')}`
