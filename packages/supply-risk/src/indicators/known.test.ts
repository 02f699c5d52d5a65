import type { Observation } from '@trilateral/contracts/semiconductors'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownOn, lastSaid } from './known.ts'

const monthly = { cadence: 'monthly', releaseLagDays: 15 } as const

const observations: Observation[] = [
  { period: '2026-06', releasedOn: '2026-07-14', value: 12 },
  { period: '2026-07', releasedOn: '2026-08-20', value: 14 },
  { period: '2026-07', releasedOn: '2026-10-14', value: 15 },
  { period: '2026-08', releasedOn: '2026-09-14', value: null, missing: 'confidential' },
  { period: '2026-09', releasedOn: '2026-10-14', value: 0 },
]
const on = (day: string) => knownOn({ ...monthly, observations }, day)

describe('given a monthly series, due fifteen days after the month', () => {
  test('on a day, each period stands as it was last spoken of by then', () => {
    expect(on('2026-11-15').map(({ period, state, value }) => [period, state, value])).toEqual([
      ['2026-06', 'value', 12],
      ['2026-07', 'value', 15],
      ['2026-08', 'missing', null],
      ['2026-09', 'value', 0],
      ['2026-10', 'due', null],
    ])
  })

  test('before the revision, the first value stood, and nobody could know of the later one', () => {
    const [, july] = on('2026-10-13')
    expect(july).toMatchObject({ value: 14, earlier: [], releasedOn: '2026-08-20' })
    expect(on('2026-10-14')[1]).toMatchObject({ value: 15, earlier: [{ value: 14 }] })
  })

  test('a release after its day is told as late, and one that has not come, too', () => {
    expect(on('2026-11-15').map(({ daysLate }) => daysLate)).toEqual([0, 5, 0, 0, 0])
    expect(on('2026-11-18').at(-1)).toMatchObject({
      period: '2026-10',
      state: 'late',
      daysLate: 3,
      dueOn: '2026-11-15',
    })
  })

  test('a period in the middle that nobody spoke of is late, not nought and not missing', () => {
    const gap = observations.filter(({ period }) => period !== '2026-08')
    expect(knownOn({ ...monthly, observations: gap }, '2026-11-15')[2]).toMatchObject({
      state: 'late',
      value: null,
    })
  })

  test('before anything was said there is no series', () => {
    expect(on('2026-07-13')).toEqual([])
  })

  test('saying the same again is no revision', () => {
    const again: Observation[] = [...observations, { period: '2026-06', releasedOn: '2026-08-01', value: 12 }]
    expect(knownOn({ ...monthly, observations: again }, '2026-11-15')[0]).toMatchObject({
      value: 12,
      earlier: [],
    })
  })
})

const day = fc
  .integer({ min: 0, max: 400 })
  .map((count) => new Date(Date.UTC(2025, 9, 1) + count * 86_400_000).toISOString().slice(0, 10))
const said: fc.Arbitrary<Observation> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), day, fc.option(fc.integer({ min: 0, max: 99 })))
  .map(([month, releasedOn, value]) => ({
    period: `2025-0${month}`,
    releasedOn,
    value,
    ...(value === null ? { missing: 'not-published' as const } : {}),
  }))
const many = fc.uniqueArray(said, {
  selector: ({ period, releasedOn }) => `${period} ${releasedOn}`,
  maxLength: 30,
})

describe('what was known on a day', () => {
  test('is not changed by what was said later, nor by the order in which it was entered', () => {
    fc.assert(
      fc.property(many, day, (all, asked) => {
        const then = knownOn({ ...monthly, observations: all }, asked)
        const before = all.filter(({ releasedOn }) => releasedOn <= asked)
        expect(knownOn({ ...monthly, observations: before.toReversed() }, asked)).toEqual(then)
        for (const { period, value } of then) expect(lastSaid(all, period, asked)?.value ?? null).toBe(value)
      }),
    )
  })
})
