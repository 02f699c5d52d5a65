import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, shiftedDay } from './calendar-date.ts'
import { endOfMinistryDay, ministryDay } from './ministry-day.ts'
import { PARTIES } from './party.ts'

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

describe('the end of a day at a ministry', () => {
  it.each([
    ['jp', '2026-11-30', '2026-11-30T15:00:00.000Z'],
    ['kr', '2026-11-30', '2026-11-30T15:00:00.000Z'],
    ['us', '2026-11-30', '2026-12-01T05:00:00.000Z'],
    // Clocks go forward on 8 March and back on 1 November: both days end by the new time.
    ['us', '2026-03-07', '2026-03-08T05:00:00.000Z'],
    ['us', '2026-03-08', '2026-03-09T04:00:00.000Z'],
    ['us', '2026-10-31', '2026-11-01T04:00:00.000Z'],
    ['us', '2026-11-01', '2026-11-02T05:00:00.000Z'],
  ] as const)('of %s on %s is %s', (party, day, instant) => {
    expect(endOfMinistryDay(party, day).toISOString()).toBe(instant)
  })

  it('is the first instant of the next day there, on whatever day, and lies 23 to 25 hours behind the one before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PARTIES), fc.integer({ min: 0, max: 2000 }), (party, offset) => {
        const day = shiftedDay('2024-01-01', offset)
        const end = endOfMinistryDay(party, day)
        expect(ministryDay(party, end)).toBe(shiftedDay(day, 1))
        expect(ministryDay(party, new Date(end.getTime() - 1))).toBe(day)
        const hours = (end.getTime() - endOfMinistryDay(party, shiftedDay(day, -1)).getTime()) / 3_600_000
        expect(party === 'us' ? [23, 24, 25] : [24]).toContain(hours)
      }),
    )
  })
})
