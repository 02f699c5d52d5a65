import { randomUUID } from 'node:crypto'
import type { OutgoingRecord } from '@trilateral/bus'
import { encode, topicOf, type Audience, type EventOf, type Party } from '@trilateral/contracts'
import {
  measureEnded,
  measureRecorded,
  measureSuspended,
  type Measure,
} from '@trilateral/contracts/critical-minerals'
import { newEvent } from '@trilateral/journal'

const AREA = 'critical-minerals'

export interface Told {
  readonly audience: Audience
  readonly originator?: Party
  /** RFC 3339: when the official committed to it. */
  readonly at?: string
  readonly causedBy?: EventOf<unknown>
}

/** One measure's life, as its originator's officials record it: each call is the next event of the measure. */
export class MeasureStory {
  readonly id: string
  readonly events: EventOf<unknown>[] = []
  #measure: Measure

  constructor(number: string, id: string = randomUUID()) {
    this.id = id
    const { title } = measureRecorded.example.measure.instrument
    this.#measure = { ...measureRecorded.example.measure, id, instrument: { number, title } }
  }

  recorded(told: Told): EventOf<unknown> {
    return this.#next(measureRecorded, { measure: this.#measure }, told)
  }

  /** Clause 2 is suspended from one day until another, both included. */
  suspended(from: string, until: string, told: Told): EventOf<unknown> {
    const { source } = this.#measure
    this.#change({ kind: 'suspended', from, until, instrument: null, source })
    const data = { measure: this.#measure, clauses: ['2'], from, until, instrument: null, source }
    return this.#next(measureSuspended, data, told)
  }

  ended(on: string, told: Told): EventOf<unknown> {
    const { source } = this.#measure
    this.#change({ kind: 'ended', on, instrument: null, source })
    return this.#next(
      measureEnded,
      { measure: this.#measure, clauses: ['2'], on, instrument: null, source },
      told,
    )
  }

  #change(change: Measure['clauses'][number]['changes'][number]): void {
    const clauses = this.#measure.clauses.map((clause) => ({
      ...clause,
      changes: [...clause.changes, change],
    }))
    this.#measure = { ...this.#measure, clauses }
  }

  #next<Data>(definition: Parameters<typeof newEvent<Data>>[0], data: Data, told: Told): EventOf<Data> {
    const { audience, originator = audience[0] ?? 'jp', at = '2026-11-24T09:00:00.000Z', causedBy } = told
    const event = newEvent(definition, {
      area: AREA,
      subject: this.id,
      sequence: this.events.length + 1,
      audience,
      originator,
      tlp: 'AMBER',
      data,
      now: () => new Date(at),
      ...(causedBy ? { causationid: causedBy.id, correlationid: causedBy.correlationid } : {}),
    })
    this.events.push(event)
    return event
  }
}

/** An event as the area's publisher sends it. */
export function recordOf(event: EventOf<unknown>): OutgoingRecord {
  return { topic: topicOf(event.source.slice('/trilateral/'.length), event.audience), ...encode(event) }
}
