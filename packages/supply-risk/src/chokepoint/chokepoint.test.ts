import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concentration } from '../shares/concentration.ts'
import { sharesAddingUpTo } from '../testing/given.ts'
import { CHOKEPOINT_SHARE, isChokepoint } from './chokepoint.ts'
import { knownConcentration, type ProvidedPart } from './known-shares.ts'

const { percent: THRESHOLD } = CHOKEPOINT_SHARE
const answer = (...parts: ProvidedPart[]) => isChokepoint(knownConcentration(parts), THRESHOLD)

describe('how concentrated a supply is, as far as it is known', () => {
  test('shares that make up the whole give the index itself', () => {
    const found = knownConcentration([
      { country: 'TW', share: 92 },
      { country: 'KR', share: 8 },
    ])
    expect(found).toMatchObject({ hhi: 8528, atLeast: 8528, atMost: 8528, coverage: 100, rest: 0 })
    expect(found.top).toEqual({ country: 'TW', share: 92, isCertain: true })
  })

  test('a known part gives a range: the rest may be many, or one', () => {
    const found = knownConcentration([
      { country: 'US', share: 12 },
      { country: 'CN', share: null },
      { country: 'TW', share: null },
    ])
    expect(found).toMatchObject({ hhi: null, atLeast: 144, atMost: 144 + 88 ** 2, rest: 88 })
    expect(found).toMatchObject({ providers: 3, unknown: 2 })
    expect(found.top).toEqual({ country: 'US', share: 12, isCertain: false })
  })

  test('without a share nothing is known: no index, no top, no bounds', () => {
    expect(knownConcentration([{ country: 'JP', share: null }])).toEqual({
      hhi: null,
      atLeast: null,
      atMost: null,
      top: null,
      coverage: 0,
      rest: 100,
      providers: 1,
      unknown: 1,
    })
  })

  test('what rounding alone leaves to 100 is nobody’s', () => {
    expect(knownConcentration([{ country: 'CN', share: 99.6 }])).toMatchObject({ rest: 0, hhi: 99.6 ** 2 })
  })
})

describe('a chokepoint', () => {
  test('is one provider above the threshold, whatever else is unknown', () => {
    expect(answer({ country: 'CN', share: 66 }, { country: 'JP', share: null })).toBe('yes')
  })

  test('is none where nobody unnamed could hold so much', () => {
    expect(answer({ country: 'JP', share: 51.3 }, { country: 'KR', share: null })).toBe('no')
    expect(answer({ country: 'CN', share: 65 }, { country: 'KR', share: 35 })).toBe('no')
  })

  test('is unknown where somebody could: unknown is never "no"', () => {
    expect(answer({ country: 'US', share: 12 })).toBe('unknown')
    expect(answer({ country: 'JP', share: null })).toBe('unknown')
    expect(isChokepoint(null, THRESHOLD)).toBe('unknown')
  })
})

describe('laws', () => {
  const whole = sharesAddingUpTo(100)
  /** The same supply with some of its shares not known. */
  const withGaps = whole.chain((shares) =>
    fc.array(fc.boolean(), { minLength: shares.length, maxLength: shares.length }).map((hidden) => ({
      shares,
      parts: shares.map(({ country, share }, index) => ({ country, share: hidden[index] ? null : share })),
    })),
  )

  test('the true index lies within the range, whatever is hidden', () => {
    fc.assert(
      fc.property(withGaps, ({ shares, parts }) => {
        const truth = concentration(shares).hhi ?? Number.NaN
        const { atLeast, atMost } = knownConcentration(parts)
        if (atLeast === null || atMost === null) return
        expect(truth).toBeGreaterThanOrEqual(atLeast - 1e-6)
        expect(truth).toBeLessThanOrEqual(atMost + 0.25 + 1e-6)
      }),
    )
  })

  test('an answer of yes or no never turns out wrong when the hidden shares come to light', () => {
    fc.assert(
      fc.property(withGaps, fc.integer({ min: 1, max: 99 }), ({ shares, parts }, percent) => {
        const said = isChokepoint(knownConcentration(parts), percent)
        const truth = isChokepoint(knownConcentration(shares), percent)
        if (said !== 'unknown') expect(said).toBe(truth)
      }),
    )
  })

  test('a higher threshold never makes a chokepoint of what was none', () => {
    fc.assert(
      fc.property(withGaps, fc.integer({ min: 1, max: 98 }), ({ parts }, percent) => {
        const found = knownConcentration(parts)
        if (isChokepoint(found, percent) === 'no') expect(isChokepoint(found, percent + 1)).toBe('no')
      }),
    )
  })
})
