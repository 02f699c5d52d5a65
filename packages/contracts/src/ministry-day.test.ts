import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween } from './calendar-date.ts'
import { ministryDay } from './ministry-day.ts'

describe('the day at a ministry', () => {
  it.each([
    // New York is 14 hours behind Tokyo from November to March, 13 in between.
    ['2026-11-27T15:30:00Z', '2026-11-28', '2026-11-28', '2026-11-27'],
    ['2026-11-28T04:59:59Z', '2026-11-28', '2026-11-28', '2026-11-27'],
    ['2026-11-28T05:00:00Z', '2026-11-28', '2026-11-28', '2026-11-28'],
    ['2026-07-01T04:00:00Z', '2026-07-01', '2026-07-01', '2026-07-01'],
    ['2026-01-01T01:00:00Z', '2026-01-01', '2026-01-01', '2025-12-31'],
  ])('at %s it is %s in Tokyo, %s in Seoul and %s in Washington', (instant, jp, kr, us) => {
    const days = (['jp', 'kr', 'us'] as const).map((party) => ministryDay(party, new Date(instant)))
    expect(days).toEqual([jp, kr, us])
  })

  it('begins in Tokyo and Seoul together, and in Washington never earlier nor more than a day later', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
        (instant) => {
          expect(ministryDay('kr', instant)).toBe(ministryDay('jp', instant))
          const behind = daysBetween(ministryDay('us', instant), ministryDay('jp', instant))
          expect([0, 1]).toContain(behind)
        },
      ),
    )
  })
})
