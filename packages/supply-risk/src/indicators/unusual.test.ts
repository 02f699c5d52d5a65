import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextPeriod } from './period.ts'
import type { PeriodValue } from './threshold.ts'
import { LEAST_HISTORY, median, unusual } from './unusual.ts'

function months(values: readonly (number | null)[], first = '2022-01'): PeriodValue[] {
  let period = first
  return values.map((value) => {
    const each = { period, value }
    period = nextPeriod('monthly', period)
    return each
  })
}
const byChange = { cadence: 'monthly', comparison: 'changes', worse: 'higher' } as const
const bySeason = { ...byChange, comparison: 'same-season' } as const

describe('held against its own changes', () => {
  const steady = [10, 11, 10, 12, 11, 12, 10, 11, 12]

  test('a rise of 6 after changes of at most 2 stands out by the figure that the formula gives', () => {
    // Changes: 1 −1 2 −1 1 −2 1 1; median 1; deviations 0 2 1 2 0 3 0 0; MAD 0.5; 0.6745 · (6 − 1) / 0.5.
    const answer = unusual(months([...steady, 18]), byChange)
    expect(answer).toMatchObject({
      known: true,
      period: '2022-10',
      value: 18,
      held: 6,
      median: 1,
      mad: 0.5,
      history: 8,
    })
    expect(answer.known && answer.score).toBeCloseTo(6.745, 10)
  })

  test('a fall is on the other side, and for stocks it is the bad one', () => {
    const fall = months([...steady, 4])
    const rising = unusual(fall, byChange)
    const stocks = unusual(fall, { ...byChange, worse: 'lower' })
    expect(rising.known && rising.score).toBeLessThan(0)
    expect(stocks.known && rising.known && stocks.score).toBe(rising.known && -(rising.score ?? 0))
  })

  test('over a gap there is no change to speak of', () => {
    expect(unusual(months([...steady, null, 18]), byChange)).toMatchObject({ known: false })
  })

  test('with less history than it needs, it says so and gives no figure', () => {
    expect(unusual(months(steady), byChange)).toEqual({ known: false, history: 7, needed: LEAST_HISTORY })
    expect(unusual([], byChange)).toEqual({ known: false, history: 0, needed: LEAST_HISTORY })
  })

  test('a history that never moved has no measure for the first movement', () => {
    const flat = Array.from({ length: 10 }, () => 5)
    expect(unusual(months([...flat, 5]), byChange)).toMatchObject({ score: 0 })
    expect(unusual(months([...flat, 6]), byChange)).toMatchObject({ known: true, score: null })
  })

  test('a history that moved once has one', () => {
    const once = [5, 5, 5, 5, 5, 5, 5, 6, 6, 6]
    // Changes: eight of 0, one of 1; mean deviation 1/9; (2 − 0) / (1.2533 · 1/9).
    const answer = unusual(months([...once, 8]), byChange)
    expect(answer.known && answer.score).toBeCloseTo(2 / (1.2533 / 9), 10)
  })
})

describe('held against the same season', () => {
  test('a winter peak that comes each year is usual, the same value in summer is not', () => {
    const year = [30, 28, 22, 18, 15, 12, 11, 12, 15, 19, 24, 29]
    const past = Array.from({ length: 4 }, (_, index) => year.map((value) => value + index * 0.3)).flat()
    const winter = unusual(months([...past, 30]), bySeason)
    const summer = unusual(months([...past, ...year.slice(0, 6), 30]), bySeason)
    expect(winter).toMatchObject({ known: true, history: 11 })
    expect(winter.known && Math.abs(winter.score ?? 99)).toBeLessThan(1)
    expect(summer.known && summer.score).toBeGreaterThan(3.5)
  })
})

describe('whatever the series', () => {
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 100 }), { freq: 9 }), {
    minLength: 12,
    maxLength: 40,
  })

  test('a worse newest value is never less unusual on the bad side', () => {
    fc.assert(
      fc.property(values, fc.nat(50), fc.nat(50), (past, newest, more) => {
        const one = unusual(months([...past, newest]), byChange)
        const worse = unusual(months([...past, newest + more]), byChange)
        expect(one.known).toBe(worse.known)
        if (one.known && worse.known && one.score !== null && worse.score !== null)
          expect(worse.score).toBeGreaterThanOrEqual(one.score)
      }),
    )
  })

  test('the unit does not matter: days in place of weeks give the same', () => {
    fc.assert(
      fc.property(values, (past) => {
        const weeks = unusual(months(past), byChange)
        const days = unusual(months(past.map((value) => (value === null ? null : value * 7))), byChange)
        if (weeks.known && days.known && weeks.score !== null) expect(days.score).toBeCloseTo(weeks.score, 9)
        else expect(days.known).toBe(weeks.known)
      }),
    )
  })

  test('the median parts the figures in halves', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1 }), (figures) => {
        const middle = median(figures)
        expect(figures.filter((each) => each < middle).length).toBeLessThanOrEqual(figures.length / 2)
        expect(figures.filter((each) => each > middle).length).toBeLessThanOrEqual(figures.length / 2)
      }),
    )
  })
})
