import { daysBetween } from '@trilateral/contracts'
import { CADENCES } from '@trilateral/contracts/semiconductors'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { endOf, isPeriod, nextPeriod, periodOf, periodsBetween, startOf } from './period.ts'

describe('periods as statistics offices write them', () => {
  test.each([
    ['weekly', '2026-W53', '2026-12-28', '2027-01-03', '2027-W01'],
    ['weekly', '2025-W01', '2024-12-30', '2025-01-05', '2025-W02'],
    ['monthly', '2024-02', '2024-02-01', '2024-02-29', '2024-03'],
    ['quarterly', '2026-Q4', '2026-10-01', '2026-12-31', '2027-Q1'],
    ['daily', '2026-11-27', '2026-11-27', '2026-11-27', '2026-11-30'],
  ] as const)('%s %s runs from %s to %s, then comes %s', (cadence, period, start, end, next) => {
    expect([startOf(cadence, period), endOf(cadence, period), nextPeriod(cadence, period)]).toEqual([
      start,
      end,
      next,
    ])
  })

  test.each([
    ['weekly', '2025-W53'],
    ['weekly', '2026-W00'],
    ['weekly', '2026-11'],
    ['monthly', '2026-13'],
    ['monthly', '2026-Q4'],
    ['daily', '2026-11-28'],
    ['daily', '2026-02-30'],
    ['quarterly', '2026-Q5'],
  ] as const)('no %s period: %s', (cadence, text) => {
    expect(isPeriod(cadence, text)).toBe(false)
  })
})

const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((count) => new Date(Date.UTC(1990, 0, 1) + count * 86_400_000).toISOString().slice(0, 10))

describe.each(CADENCES)('%s periods', (cadence) => {
  test('follow each other without gap or overlap, in the order of their names', () => {
    fc.assert(
      fc.property(days, (day) => {
        const period = periodOf(cadence, day)
        const next = nextPeriod(cadence, period)
        expect(isPeriod(cadence, period)).toBe(true)
        expect(next > period).toBe(true)
        const gap = daysBetween(endOf(cadence, period), startOf(cadence, next))
        expect(cadence === 'daily' ? [1, 3] : [1]).toContain(gap)
        expect(periodsBetween(cadence, period, next)).toEqual([period, next])
      }),
    )
  })
})
