import type { Clause } from '@trilateral/contracts/critical-minerals'
import { clauseStateOn } from '@trilateral/contracts/critical-minerals'
import { array, assert, boolean, integer, oneof, option, property, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayAfter, periodsOf, spanOf } from './periods.ts'

const source = { name: 'A gazette', url: null, accessedOn: '2026-11-24' }
const ban: Clause = {
  key: '2',
  number: '2',
  summary: { en: { text: 'No export of gallium', state: 'source' } },
  restriction: 'export-ban',
  goods: [{ material: 'gallium', tariffLines: [] }],
  target: { countries: ['US'], endUse: 'any' },
  effectiveFrom: '2024-12-03',
  confirmed: true,
  changes: [{ kind: 'suspended', from: '2025-11-09', until: '2026-11-27', instrument: '72/2025', source }],
}

describe('given a ban of 3 Dec 2024 that is suspended from 9 Nov 2025 until 27 Nov 2026', () => {
  test('then its line runs: not yet, in force, suspended, lapsed', () => {
    expect(periodsOf(ban, { from: '2024-11-01', to: '2026-12-31' })).toEqual([
      { state: 'not-yet-effective', from: '2024-11-01', to: '2024-12-02' },
      { state: 'in-force', from: '2024-12-03', to: '2025-11-08' },
      { state: 'suspended', from: '2025-11-09', to: '2026-11-27' },
      { state: 'suspension-lapsed', from: '2026-11-28', to: '2026-12-31' },
    ])
  })
  test('and the figure spans all of it, with today inside', () => {
    expect(spanOf([ban], ['2027-02-01'])).toEqual({ from: '2024-10-19', to: '2027-03-18' })
  })
})

test('given a clause whose effective date nobody knows, then its line says so over the whole width', () => {
  const unknown = { ...ban, effectiveFrom: null, changes: [] }
  expect(periodsOf(unknown, { from: '2025-01-01', to: '2025-12-31' })).toEqual([
    { state: 'effective-date-unknown', from: '2025-01-01', to: '2025-12-31' },
  ])
})

test('what the line shows on any day is what the contract says of that day', () => {
  const anyDay = integer({ min: 0, max: 1500 }).map((days) => dayAfter('2024-01-01', days))
  const anyChange: Arbitrary<Clause['changes'][number]> = oneof(
    tuple(option(anyDay), option(anyDay)).map(([from, until]) => ({
      kind: 'suspended' as const,
      from,
      until,
      instrument: null,
      source,
    })),
    anyDay.map((on) => ({ kind: 'resumed' as const, on, instrument: null, source })),
    anyDay.map((on) => ({ kind: 'ended' as const, on, instrument: null, source })),
  )
  const anyClause = tuple(option(anyDay), boolean(), array(anyChange, { maxLength: 5 })).map(
    ([effectiveFrom, confirmed, changes]): Clause => ({ ...ban, effectiveFrom, confirmed, changes }),
  )
  const span = { from: '2024-01-01', to: '2028-02-10' }
  assert(
    property(anyClause, anyDay, (clause, day) => {
      const shown = periodsOf(clause, span).find((period) => period.from <= day && day <= period.to)
      expect(shown?.state).toBe(clauseStateOn(clause, day).state)
    }),
    { numRuns: 500 },
  )
})
