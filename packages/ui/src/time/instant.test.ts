import { describe, expect, test } from 'vitest'
import { formatDate } from './calendar-day.ts'
import { dayIn, formatInstant, ZONES } from './instant.ts'

test('a day is written in each language without passing through a time zone', () => {
  expect(formatDate('en', '2026-11-27')).toBe('27 Nov 2026')
  expect(formatDate('ja', '2026-11-27')).toBe('2026年11月27日')
  expect(formatDate('ko', '2026-01-05')).toBe('2026년 1월 5일')
})

describe('an instant on a 24-hour clock, with its zone', () => {
  const evening = '2026-11-24T13:30:00Z'
  test('in the three capitals', () => {
    expect(formatInstant('en', evening, ZONES.us)).toBe('24 Nov 2026 08:30 EST')
    expect(formatInstant('ja', evening, ZONES.jp)).toBe('2026年11月24日 22:30 JST')
    expect(formatInstant('ko', evening, ZONES.kr)).toBe('2026년 11월 24일 22:30 KST')
  })
  test('midnight is 00:00, never 24:00', () => {
    expect(formatInstant('ko', '2026-11-24T15:00:00Z', ZONES.kr)).toBe('2026년 11월 25일 00:00 KST')
  })
  test('Washington goes to summer time on 8 March 2026 at 02:00', () => {
    expect(formatInstant('en', '2026-03-08T06:59:00Z', ZONES.us)).toBe('8 Mar 2026 01:59 EST')
    expect(formatInstant('en', '2026-03-08T07:00:00Z', ZONES.us)).toBe('8 Mar 2026 03:00 EDT')
  })
  test('Washington leaves summer time on 1 November 2026 at 02:00', () => {
    expect(formatInstant('en', '2026-11-01T05:59:00Z', ZONES.us)).toBe('1 Nov 2026 01:59 EDT')
    expect(formatInstant('en', '2026-11-01T06:00:00Z', ZONES.us)).toBe('1 Nov 2026 01:00 EST')
  })
})

test('when it is already the 25th in Seoul it is still the 24th in Washington', () => {
  const now = new Date('2026-11-24T16:00:00Z')
  expect(dayIn(ZONES.kr, now)).toBe('2026-11-25')
  expect(dayIn(ZONES.us, now)).toBe('2026-11-24')
})
