import { daysBetween, shiftedDay } from '@trilateral/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMonth, monthAfter, weekdayOf, windowOf } from './calendar-window.ts'

test.each([
  ['month', '2026-11', '2026-11-01', '2026-12-05'],
  ['month', '2027-02', '2027-01-31', '2027-03-06'],
  ['agenda', '2026-11', '2026-11-01', '2026-11-30'],
  ['agenda', undefined, '2026-11-29', '2027-01-09'],
] as const)('given the %s of %s, then the days %s to %s are shown', (view, month, from, to) => {
  expect(windowOf(view, month, '2026-11-29')).toMatchObject({ from, to })
})

test('given any month, then its weeks begin on a Sunday, end on a Saturday, and hold all of its days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1200 }), (offset) => {
      const month = monthAfter('1990-01', offset)
      const { from, to } = windowOf('month', month, '2026-11-29')
      expect([weekdayOf(from), weekdayOf(to)]).toEqual([0, 6])
      expect(from <= `${month}-01` && to >= shiftedDay(`${monthAfter(month, 1)}-01`, -1)).toBe(true)
      expect(daysBetween(from, to) + 1).toBeLessThanOrEqual(42)
      expect(monthAfter(monthAfter(month, 7), -7)).toBe(month)
    }),
  )
})

test('a month is written as its readers write it', () => {
  expect((['en', 'ja', 'ko'] as const).map((language) => formatMonth(language, '2026-12'))).toEqual([
    'December 2026',
    '2026年12月',
    '2026년 12월',
  ])
})
