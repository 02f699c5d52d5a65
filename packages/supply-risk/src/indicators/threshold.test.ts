import { ALARM_LEVELS, type Threshold } from '@trilateral/contracts/semiconductors'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { episodes, standingOf, thresholdFault, type PeriodValue } from './threshold.ts'

const series = (values: readonly (number | null)[]): PeriodValue[] =>
  values.map((value, index) => ({ period: `2026-W${String(index + 1).padStart(2, '0')}`, value }))

/** Beyond 16 it begins, under 14 it ends, three periods of four. */
const warning = { enter: 16, leave: 14, need: 3, of: 4 }
const weeks = (values: readonly (number | null)[], worse: 'higher' | 'lower' = 'higher') =>
  episodes(series(values), warning, worse)

describe('a lead time that is bad above 16 weeks in three of four weeks, until it is under 14 in three of four', () => {
  test('given two weeks beyond it, then nothing; at the third of four it begins', () => {
    expect(weeks([12, 17, 15, 17])).toEqual([])
    expect(weeks([12, 17, 15, 17, 18])).toEqual([{ from: '2026-W05', until: null }])
  })

  test('given weeks between the levels, then it stays; under the lower one in three of four, it ends', () => {
    expect(weeks([17, 17, 17, 15, 15, 15, 13, 15])).toMatchObject([{ until: null }])
    expect(weeks([17, 17, 17, 15, 13, 13, 15, 13])).toEqual([{ from: '2026-W03', until: '2026-W08' }])
  })

  test('given values on a level exactly, then they are beyond neither', () => {
    expect(weeks([16, 16, 16, 16])).toEqual([])
    expect(weeks([17, 17, 17, 14, 14, 14, 14])).toMatchObject([{ until: null }])
  })

  test('given missing values, then they count for neither side', () => {
    expect(weeks([17, null, 17, null, 17])).toEqual([])
    expect(weeks([17, null, 17, 17])).toEqual([{ from: '2026-W04', until: null }])
    expect(weeks([17, 17, 17, 13, null, 13, null, 13])).toMatchObject([{ until: null }])
  })
})

test('given stocks, which are bad when low, then the same is true the other way round', () => {
  const low = { enter: 20, leave: 25, need: 3, of: 4 }
  expect(episodes(series([22, 19, 18, 17, 24, 26, 27, 28]), low, 'lower')).toEqual([
    { from: '2026-W04', until: '2026-W08' },
  ])
})

const bounds = fc
  .tuple(
    fc.integer({ min: 10, max: 20 }),
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 6 }),
    fc.nat(5),
  )
  .map(([leave, width, of, more]) => {
    const least = Math.floor(of / 2) + 1
    return { leave, enter: leave + width, of, need: Math.min(of, least + more) }
  })
const value = fc.option(fc.integer({ min: 5, max: 30 }), { freq: 6 })
const values = fc.array(value, { maxLength: 40 })

describe('whatever the levels and the persistence', () => {
  test('values between the two levels never change the state', () => {
    fc.assert(
      fc.property(
        bounds,
        values,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
        (limit, past, swings) => {
          const before = standingOf(series(past), limit, 'higher')
          const between = swings.map((part) => limit.leave + part * (limit.enter - limit.leave))
          // What already happened may still be counted together; from a clean start, or after a full window, nothing moves.
          expect(episodes(series(between), limit, 'higher')).toEqual([])
          expect(standingOf(series([...past, ...between]), limit, 'higher')?.from).toBe(before?.from)
        },
      ),
    )
  })

  test('a missing value at the end changes nothing, so it never raises an alarm', () => {
    fc.assert(
      fc.property(bounds, values, (limit, past) => {
        expect(episodes(series([...past, null]), limit, 'higher')).toEqual(
          episodes(series(past), limit, 'higher'),
        )
      }),
    )
  })

  test('worse values never bring a lower state', () => {
    fc.assert(
      fc.property(bounds, fc.array(fc.tuple(value, fc.nat(10)), { maxLength: 40 }), (limit, pairs) => {
        const standing = standingOf(series(pairs.map(([each]) => each)), limit, 'higher')
        const worse = series(pairs.map(([each, more]) => (each === null ? null : each + more)))
        if (standing) expect(standingOf(worse, limit, 'higher')).not.toBeNull()
      }),
    )
  })

  test('low is to low as high is to high', () => {
    fc.assert(
      fc.property(bounds, values, (limit, past) => {
        const turned = { ...limit, enter: 100 - limit.enter, leave: 100 - limit.leave }
        const mirrored = series(past.map((each) => (each === null ? null : 100 - each)))
        expect(episodes(mirrored, turned, 'lower')).toEqual(episodes(series(past), limit, 'higher'))
      }),
    )
  })
})

describe('thresholds that an official sets', () => {
  const watch: Threshold = { level: 'watch', enter: 14, leave: 12, need: 3, of: 4 }
  const alarm: Threshold = { level: 'alarm', enter: 20, leave: 17, need: 2, of: 3 }
  const fault = (thresholds: Threshold[], worse: 'higher' | 'lower' = 'higher') =>
    thresholdFault(thresholds, worse, ALARM_LEVELS)?.code

  test('hold when each is left on the better side of where it begins, and a graver one begins further out', () => {
    expect(fault([watch, alarm])).toBeUndefined()
    expect(fault([alarm, watch])).toBeUndefined()
  })

  test.each<[string, Threshold[], ('higher' | 'lower')?]>([
    ['threshold-levels-crossed', [{ ...watch, leave: 14 }]],
    ['threshold-levels-crossed', [watch], 'lower'],
    ['threshold-of-fewer', [{ ...watch, need: 5 }]],
    ['threshold-more-than-half', [{ ...watch, need: 2 }]],
    ['threshold-level-twice', [watch, { ...alarm, level: 'watch' }]],
    ['threshold-order', [watch, { ...alarm, enter: 13, leave: 11 }]],
    ['threshold-order', [alarm, { ...watch, enter: 21 }]],
  ])('are refused: %s', (code, thresholds, worse) => {
    expect(fault(thresholds, worse)).toBe(code)
  })
})
