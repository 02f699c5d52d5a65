import { expect, test } from 'vitest'
import { verdictOf } from './verdict.ts'
import { changeWords, figureWords, periodWords, scoreWords } from './words.ts'

test.each([
  ['2026-W07', 'week 7 of 2026', '2026年第7週', '2026년 7주차'],
  ['2026-Q3', 'Q3 2026', '2026年第3四半期', '2026년 3분기'],
  ['2026-10', 'Oct 2026', '2026年10月', '2026년 10월'],
])('%s is a period in the reader’s words', (period, en, ja, ko) => {
  expect([periodWords('en', period), periodWords('ja', period), periodWords('ko', period)]).toEqual([
    en,
    ja,
    ko,
  ])
})

test('a figure carries its unit, a change its sign', () => {
  expect(figureWords('en', 18, 'weeks')).toBe('18 weeks')
  expect(figureWords('ja', 18, 'weeks')).toBe('18週')
  expect(figureWords('en', 88.5, 'percent')).toBe('88.5%')
  expect(figureWords('en', 1, 'weeks')).toBe('1 week')
  expect(changeWords('en', -2, 'days')).toBe('−2 days')
  expect(changeWords('ko', 51, 'usd-per-kg')).toBe('+51달러/kg')
  expect(scoreWords('en', -4.26)).toBe('−4.3')
})

test.each([
  [3.6, 'far'],
  [3.5, 'some'],
  [1.7, 'usual'],
  [-2, 'some-better'],
  [-9, 'far-better'],
  [null, 'first-move'],
])('a score of %s reads as %s', (score, verdict) => {
  expect(verdictOf(score)).toBe(verdict)
})
