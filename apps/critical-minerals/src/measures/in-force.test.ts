import { describe, expect, it } from 'vitest'
import { inForceOn } from './in-force.ts'
import { givenClause, givenRecord, newspaper } from './given.ts'
import { suspend } from './suspend.ts'
import { suspensionsEndingWithin } from './warnings.ts'

function suspendedRecord() {
  const decision = suspend(givenRecord(), {
    clauses: ['2'],
    expectedVersion: 1,
    by: 'us',
    from: '2025-11-09',
    until: '2026-11-27',
    instrument: '72/2025',
    source: newspaper,
  })
  if (!decision.ok) throw new Error(decision.refusal.code)
  return decision.value.state
}

const standings = (day: string, target = 'US') =>
  inForceOn([suspendedRecord()], { on: day, target }).flatMap(({ clauses }) =>
    clauses.map(({ clause, standing }) => [clause.key, standing.state]),
  )

describe('what was in force on this date for this target', () => {
  it('given 1 November 2025, then gallium to the United States is banned', () => {
    expect(standings('2025-11-01')).toEqual([
      ['1', 'in-force'],
      ['2', 'in-force'],
    ])
  })

  it('given 1 December 2025, then the gallium clause is suspended to 27 November 2026 and the military clause still applies', () => {
    expect(standings('2025-12-01')).toEqual([
      ['1', 'in-force'],
      ['2', 'suspended'],
    ])
    const [answer] = inForceOn([suspendedRecord()], { on: '2025-12-01', target: 'US', material: 'gallium' })
    expect(answer?.clauses.map(({ standing }) => standing)).toEqual([
      { state: 'suspended', from: '2025-11-09', until: '2026-11-27' },
    ])
  })

  it('given 28 November 2026, then the suspension has lapsed: neither in force nor suspended', () => {
    expect(standings('2026-11-27')).toEqual([
      ['1', 'in-force'],
      ['2', 'suspended'],
    ])
    expect(standings('2026-11-28')).toEqual([
      ['1', 'in-force'],
      ['2', 'suspension-lapsed'],
    ])
  })

  it('given another target, then only clauses for every destination answer', () => {
    expect(standings('2025-11-01', 'JP')).toEqual([])
    const everywhere = givenRecord({
      clauses: [givenClause({ target: { countries: null, endUse: 'any' } })],
    })
    expect(inForceOn([everywhere], { on: '2025-11-01', target: 'JP' })).toHaveLength(1)
  })
})

const warned = (today: string) =>
  suspensionsEndingWithin([suspendedRecord()], today).ending.map(({ daysLeft, warning }) => [
    daysLeft,
    warning,
  ])

describe('suspensions that an official must look at', () => {
  it.each([
    ['2026-10-27', []],
    ['2026-10-28', [[30, 30]]],
    ['2026-11-19', [[8, 30]]],
    ['2026-11-20', [[7, 7]]],
    ['2026-11-24', [[3, 7]]],
    ['2026-11-26', [[1, 1]]],
    ['2026-11-27', [[0, 1]]],
    ['2026-11-28', []],
  ])('given %s, then the warnings are %j', (today, expected) => {
    expect(warned(today)).toEqual(expected)
  })

  it('given the day after the last, then the clause is listed as unconfirmed', () => {
    expect(suspensionsEndingWithin([suspendedRecord()], '2026-12-01').unconfirmed).toMatchObject([
      { clause: { key: '2' }, lapsedOn: '2026-11-27', daysAgo: 4 },
    ])
  })
})
