import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBehind, clauseStateOn } from './clause-state.ts'
import { clausesOn } from './clauses-on.ts'
import { exampleMeasure, exampleSource as source } from './example.ts'
import type { Clause, ClauseChange, Measure } from './measure.ts'

const [example] = exampleMeasure.clauses
if (!example) throw new Error('the example has no clause')

const suspended = (from: string | null, until: string | null): ClauseChange => ({
  kind: 'suspended',
  from,
  until,
  instrument: '72/2025',
  source,
})
const resumed = (on: string): ClauseChange => ({ kind: 'resumed', on, instrument: null, source })
const ended = (on: string): ClauseChange => ({ kind: 'ended', on, instrument: null, source })
const clause = (changes: ClauseChange[], rest: Partial<Clause> = {}): Clause => ({
  ...example,
  ...rest,
  changes,
})

describe('given China’s ban of gallium to the United States, suspended but for military use', () => {
  const military: Clause = { ...example, key: '1', target: { countries: ['US'], endUse: 'military' } }
  const measure: Measure = {
    ...exampleMeasure,
    clauses: [clause([suspended('2025-11-09', '2026-11-27')]), military],
  }
  const ban = (day: string) => clausesOn(measure, { on: day, target: 'US' })[0]?.standing
  const militaryBan = (day: string) => clausesOn(measure, { on: day, target: 'US' })[1]?.standing

  it('when asked as of 1 November 2025, then it is banned', () => {
    expect(ban('2025-11-01')).toMatchObject({ state: 'in-force', since: '2024-12-03' })
  })

  it('when asked as of 1 December 2025, then it is suspended to 27 November 2026, the military clause in force', () => {
    expect(ban('2025-12-01')).toMatchObject({ state: 'suspended', from: '2025-11-09', until: '2026-11-27' })
    expect(militaryBan('2025-12-01')).toMatchObject({ state: 'in-force', since: '2024-12-03' })
  })

  it('when asked on the first and the last day of the suspension, then it is suspended', () => {
    expect(ban('2025-11-08')?.state).toBe('in-force')
    expect(ban('2025-11-09')?.state).toBe('suspended')
    expect(ban('2026-11-27')?.state).toBe('suspended')
  })

  it('when asked as of 28 November 2026, then the suspension has lapsed and nobody says what follows', () => {
    expect(ban('2026-11-28')).toMatchObject({ state: 'suspension-lapsed', lapsedOn: '2026-11-27' })
  })

  it('when asked before it took effect, then it is not yet effective', () => {
    expect(ban('2024-12-02')).toMatchObject({ state: 'not-yet-effective', from: '2024-12-03' })
  })

  it('when asked for another country, then no clause is aimed at it', () => {
    expect(clausesOn(measure, { on: '2025-11-01', target: 'JP' })).toEqual([])
    expect(clausesOn(measure, { on: '2025-11-01' })).toHaveLength(2)
  })

  it('when a clause is aimed at every country, then it counts for each', () => {
    const everywhere = { ...measure, clauses: [clause([], { target: { countries: null, endUse: 'any' } })] }
    expect(clausesOn(everywhere, { on: '2025-11-01', target: 'JP' })).toHaveLength(1)
  })

  it('when asked for a material, then only clauses that name it answer', () => {
    expect(clausesOn(measure, { on: '2025-11-01', material: 'gallium' })).toHaveLength(2)
    expect(clausesOn(measure, { on: '2025-11-01', material: 'graphite' })).toEqual([])
  })

  it('when asked what decides, then it names the instrument that suspended', () => {
    expect(changeBehind(clause([suspended('2025-11-09', '2026-11-27')]), '2025-12-01')).toMatchObject({
      instrument: '72/2025',
    })
    expect(changeBehind(clause([suspended('2025-11-09', '2026-11-27')]), '2025-11-01')).toBeNull()
  })
})

describe('what officials record after a suspension', () => {
  const lapsing = suspended('2025-11-09', '2026-11-27')

  it('a resumption puts the clause in force from its day; until then the lapse stands', () => {
    const resumedLater = clause([lapsing, resumed('2026-12-05')])
    expect(clauseStateOn(resumedLater, '2026-12-04').state).toBe('suspension-lapsed')
    expect(clauseStateOn(resumedLater, '2026-12-05')).toEqual({ state: 'in-force', since: '2026-12-05' })
  })

  it('an end ends it from that day, even in the middle of a suspension', () => {
    const endedEarly = clause([lapsing, ended('2026-03-01')])
    expect(clauseStateOn(endedEarly, '2026-02-28').state).toBe('suspended')
    expect(clauseStateOn(endedEarly, '2026-12-01')).toEqual({ state: 'ended', on: '2026-03-01' })
  })

  it('an extension from the same day replaces what was announced before', () => {
    const extended = clause([lapsing, suspended('2025-11-09', '2027-11-27')])
    expect(clauseStateOn(extended, '2026-12-01')).toMatchObject({ state: 'suspended', until: '2027-11-27' })
  })

  it('a suspension of which we learn late does not undo the resumption after it', () => {
    const late = clause([resumed('2026-12-05'), lapsing])
    expect(clauseStateOn(late, '2026-12-10')).toEqual({ state: 'in-force', since: '2026-12-05' })
  })

  it('a resumption before the clause takes effect leaves it not yet effective', () => {
    const early = clause([suspended('2025-11-07', null), resumed('2025-11-20')], {
      effectiveFrom: '2025-12-01',
    })
    expect(clauseStateOn(early, '2025-11-10').state).toBe('suspended')
    expect(clauseStateOn(early, '2025-11-25')).toEqual({ state: 'not-yet-effective', from: '2025-12-01' })
    expect(clauseStateOn(early, '2025-12-02')).toEqual({ state: 'in-force', since: '2025-12-01' })
  })

  it('what has ended cannot be suspended', () => {
    const after = clause([ended('2026-03-01'), suspended('2026-04-01', null)])
    expect(clauseStateOn(after, '2026-05-01')).toEqual({ state: 'ended', on: '2026-03-01' })
  })
})

describe('what nobody knows', () => {
  it('a clause whose first day is unknown says so, until a change is known', () => {
    const unknown = clause([suspended('2025-11-07', '2026-11-10')], { effectiveFrom: null })
    expect(clauseStateOn(unknown, '2025-11-06')).toEqual({ state: 'effective-date-unknown' })
    expect(clauseStateOn(unknown, '2025-11-07').state).toBe('suspended')
    expect(clauseStateOn(unknown, '2026-11-11')).toEqual({
      state: 'suspension-lapsed',
      lapsedOn: '2026-11-10',
    })
  })

  it('a clause that no source confirms is unconfirmed', () => {
    expect(clauseStateOn(clause([], { confirmed: false }), '2025-01-01').state).toBe('unconfirmed')
  })

  it('a suspension of unknown beginning is sure on the day its source was read; before, nobody knows', () => {
    const begun = clause([suspended(null, '2027-01-31')])
    expect(clauseStateOn(begun, '2026-11-23')).toEqual({ state: 'unconfirmed', since: '2024-12-03' })
    expect(clauseStateOn(begun, '2026-11-24')).toEqual({
      state: 'suspended',
      from: null,
      until: '2027-01-31',
    })
    expect(clauseStateOn(begun, '2027-02-01').state).toBe('suspension-lapsed')
    expect(clauseStateOn(begun, '2024-12-02').state).toBe('not-yet-effective')
  })

  it('a suspension of unknown beginning and known end surely ran on its last day', () => {
    const over = clause([suspended(null, '2025-06-30')])
    expect(clauseStateOn(over, '2025-06-29').state).toBe('unconfirmed')
    expect(clauseStateOn(over, '2025-06-30').state).toBe('suspended')
    expect(clauseStateOn(over, '2025-07-01').state).toBe('suspension-lapsed')
  })
})

const dateOf = (change: ClauseChange) => (change.kind === 'suspended' ? (change.from ?? '') : change.on)

describe('for any history of a clause', () => {
  const day = fc
    .integer({ min: 0, max: 1500 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10))
  const dated = fc.oneof(
    fc.tuple(day, fc.option(day)).map(([from, until]) => suspended(from, until)),
    day.map(resumed),
    day.map(ended),
  )
  const history = fc.array(dated, { maxLength: 6 })

  it('the state on a day depends only on what is dated up to that day', () => {
    fc.assert(
      fc.property(history, fc.option(day), day, (changes, effectiveFrom, asked) => {
        const known = changes.filter((change) => dateOf(change) <= asked)
        expect(clauseStateOn(clause(changes, { effectiveFrom }), asked)).toEqual(
          clauseStateOn(clause(known, { effectiveFrom }), asked),
        )
      }),
    )
  })

  it('the order in which changes of different days were recorded does not matter', () => {
    const distinct = fc.uniqueArray(dated, { selector: dateOf, maxLength: 6 })
    fc.assert(
      fc.property(distinct, day, fc.infiniteStream(fc.nat()), (changes, asked, keys) => {
        const shuffled = changes
          .map((change) => ({ change, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ change }) => change)
        expect(clauseStateOn(clause(shuffled), asked)).toEqual(clauseStateOn(clause(changes), asked))
      }),
    )
  })

  it('is in force only since a day that has come, and suspended only between its days', () => {
    fc.assert(
      fc.property(history, fc.option(day), day, (changes, effectiveFrom, asked) => {
        const state = clauseStateOn(clause(changes, { effectiveFrom }), asked)
        if (state.state === 'in-force') expect((state.since ?? '') <= asked).toBe(true)
        if (state.state === 'suspended') {
          expect((state.from ?? '') <= asked).toBe(true)
          expect(state.until === null || state.until >= asked).toBe(true)
        }
        if (state.state === 'suspension-lapsed') expect(state.lapsedOn < asked).toBe(true)
        if (state.state === 'not-yet-effective') expect(state.from > asked).toBe(true)
      }),
    )
  })
})

it('given a resumption that is recorded for a day after the end, then the clause stays ended', () => {
  const changes = [suspended(null, null), resumed('2026-11-24'), ended('2024-12-03')]
  expect(clauseStateOn(clause(changes), '2026-12-01')).toEqual({ state: 'ended', on: '2024-12-03' })
})
