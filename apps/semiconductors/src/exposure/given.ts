// What the tests of this folder begin with, in officials' words.
import { randomUUID } from 'node:crypto'
import {
  audienceChangeOf,
  type Audience,
  type EventDefinition,
  type EventOf,
  type Party,
  type Tlp,
} from '@trilateral/contracts'
import {
  measureEnded,
  measureRecorded,
  measureResumed,
  measureSuspended,
  type Clause,
  type ClauseChange,
  type Measure,
} from '@trilateral/contracts/critical-minerals'
import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { recallOrdered } from '@trilateral/contracts/work-program'
import { newEvent } from '@trilateral/journal'
import type { Kept } from '@trilateral/records'
import { givenChipInput } from '../chip-inputs/given.ts'
import { heardIn, type HeardMeasure } from './heard-measure.ts'

export const EVERYONE: Audience = ['jp', 'kr', 'us']
export const SOURCE = { name: 'Made up for a test', url: null, accessedOn: '2026-11-24' }
/** 24 November 2026 at each of the three ministries. */
export const TODAY = new Date('2026-11-24T16:00:00.000Z')

export const givenClause = (changes: Partial<Clause> = {}): Clause => ({
  key: '1',
  number: '1',
  summary: { en: { text: 'Licence for gallium', state: 'source' } },
  restriction: 'licence-required',
  goods: [{ material: 'gallium', tariffLines: [] }],
  target: { countries: null, endUse: 'any' },
  effectiveFrom: '2026-02-01',
  confirmed: true,
  changes: [],
  ...changes,
})

export const givenMeasure = (changes: Partial<Measure> = {}): Measure => ({
  id: randomUUID(),
  issuer: 'CN',
  instrument: { number: '23/2023', title: { en: { text: 'A measure', state: 'source' } } },
  issuedOn: null,
  legalBasis: null,
  source: SOURCE,
  clauses: [givenClause()],
  ...changes,
})

/** An input that cannot be made without gallium, of whose stocks and substitutes nobody knows. */
export const givenInput = (changes: Partial<ChipInput> = {}): ChipInput =>
  givenChipInput({
    id: randomUUID(),
    rawMaterials: [{ material: 'gallium', dependence: 1, source: SOURCE }],
    commitments: ['semiconductors-1'],
    ...changes,
  })

interface Marking {
  readonly originator?: Party
  readonly audience?: Audience
  readonly tlp?: Tlp
}

export const keptInput = (
  state: ChipInput = givenInput(),
  { originator = 'kr', audience = EVERYONE, tlp = 'GREEN' }: Marking = {},
): Kept<ChipInput> => ({
  id: state.id,
  entity: 'chip-input',
  version: 1,
  originator,
  audience,
  tlp,
  state,
  changedAt: TODAY,
})

/** One measure's life as its originator's officials record it: each call is its next event. */
export class HeardStory {
  readonly events: EventOf<unknown>[] = []
  readonly #marking: Required<Marking>
  measure: Measure

  constructor(
    measure: Measure = givenMeasure(),
    { originator = 'kr', audience = EVERYONE, tlp = 'AMBER' }: Marking = {},
  ) {
    this.measure = measure
    this.#marking = { originator, audience, tlp }
    this.#happen(measureRecorded, { measure })
  }

  suspended(clauses: string[], until: string | null, audience?: Audience): this {
    this.#change(clauses, {
      kind: 'suspended',
      from: '2026-06-01',
      until,
      instrument: '70/2025',
      source: SOURCE,
    })
    const { measure } = this
    const data = { measure, clauses, from: '2026-06-01', until, instrument: '70/2025', source: SOURCE }
    return this.#happen(measureSuspended, data, audience)
  }

  resumed(clauses: string[], on: string): this {
    this.#change(clauses, { kind: 'resumed', on, instrument: null, source: SOURCE })
    return this.#happen(measureResumed, {
      measure: this.measure,
      clauses,
      on,
      instrument: null,
      source: SOURCE,
    })
  }

  ended(clauses: string[], on: string): this {
    this.#change(clauses, { kind: 'ended', on, instrument: null, source: SOURCE })
    return this.#happen(measureEnded, {
      measure: this.measure,
      clauses,
      on,
      instrument: null,
      source: SOURCE,
    })
  }

  /** Its originator shares it with others than before, and tells those who lose it. */
  resharedWith(audience: Audience): this {
    const definition = audienceChangeOf('critical-minerals', 'measure')
    if (!definition) throw new Error('nothing tells of a change of who may see a measure')
    return this.#happen(definition, { measure: this.measure }, audience)
  }

  /** The word to those who lose it. */
  recall(to: Audience): EventOf<unknown> {
    const { example } = recallOrdered
    const id = randomUUID()
    const of = {
      area: 'critical-minerals',
      entity: 'measure',
      id: this.measure.id,
      version: this.events.length,
    }
    const recall = { ...example.recall, id, of, along: [], to: [...to] }
    const { originator, audience, tlp } = this.#marking
    const marking = { originator, audience, tlp }
    return newEvent(recallOrdered, {
      area: 'critical-minerals',
      subject: id,
      sequence: 1,
      data: { recall },
      now: () => TODAY,
      ...marking,
    })
  }

  /** As it is heard by who hears every event in turn. */
  get heard(): HeardMeasure {
    let heard: HeardMeasure | undefined
    for (const event of this.events) heard = heardIn(event, heard)
    if (!heard) throw new Error('nothing was told')
    return heard
  }

  #change(keys: string[], change: ClauseChange): void {
    const clauses = this.measure.clauses.map((clause) =>
      keys.includes(clause.key) ? { ...clause, changes: [...clause.changes, change] } : clause,
    )
    this.measure = { ...this.measure, clauses }
  }

  #happen<Data>(
    definition: EventDefinition<string, Data>,
    data: Data,
    audience = this.#marking.audience,
  ): this {
    this.events.push(
      newEvent(definition, {
        area: 'critical-minerals',
        subject: this.measure.id,
        sequence: this.events.length + 1,
        data,
        now: () => TODAY,
        ...this.#marking,
        audience,
      }),
    )
    return this
  }
}
