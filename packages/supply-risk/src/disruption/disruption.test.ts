import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { granted } from '../testing/given.ts'
import { disruption, stocksDuring, WEEKS_A_MONTH } from './disruption.ts'
import type { DisruptionInputs } from './inputs.ts'

/** 60 % from one country, which stops wholly for six months (26 weeks); stocks for eight weeks; nothing else helps. */
const given = (changes: Partial<DisruptionInputs> = {}): DisruptionInputs => ({
  providers: [
    { country: 'CN', share: 0.6 },
    { country: 'JP', share: 0.3 },
    { country: 'KR', share: 0.1 },
  ],
  country: 'CN',
  part: 1,
  months: 6,
  coverWeeks: 8,
  spare: 0,
  rampWeeks: 0,
  substitution: 0,
  ...changes,
})
const outcome = (changes: Partial<DisruptionInputs> = {}) => granted(disruption(given(changes)))

describe('a supplier country stops an input', () => {
  test('given 60 % lost for 26 weeks and stocks for eight, then they end in week 13.3 and 7.6 weeks of use stay unmet', () => {
    const { weeks, lost, deficitWeeks, coverEnds, unmetWeeks, unmetPart } = outcome()
    expect(weeks).toBe(26)
    expect(lost).toEqual({ low: 0.6, high: 0.6 })
    expect(deficitWeeks.high).toBeCloseTo(15.6, 9)
    expect(coverEnds.earliest).toBeCloseTo(8 / 0.6, 9)
    expect(coverEnds.latest).toBe(coverEnds.earliest)
    expect(unmetWeeks.high).toBeCloseTo(7.6, 9)
    expect(unmetPart.low).toBeCloseTo(7.6 / 26, 9)
  })

  test('given others who can add a quarter after ten weeks, then the gap is 60 % first and 50 % later', () => {
    const { gapAtFirst, gapLater, added, deficitWeeks, coverEnds } = outcome({ spare: 0.25, rampWeeks: 10 })
    expect(gapAtFirst.high).toBeCloseTo(0.6, 9)
    expect(gapLater.high).toBeCloseTo(0.5, 9)
    expect(added.high).toBeCloseTo(0.1, 9)
    expect(deficitWeeks.high).toBeCloseTo(0.6 * 10 + 0.5 * 16, 9)
    expect(coverEnds.earliest).toBeCloseTo(10 + (8 - 6) / 0.5, 9)
  })

  test('given stocks that outlast the stop, then they do not end and nothing stays unmet', () => {
    expect(outcome({ coverWeeks: 20 })).toMatchObject({
      coverEnds: { earliest: null, latest: null },
      unmetWeeks: { low: 0, high: 0 },
    })
  })

  test('given alternatives, then the one that can add most stands first, and an unknown one last', () => {
    const providers = [
      ...given().providers.map((each) => ({ ...each, share: each.share === 0.1 ? 0.05 : each.share })),
      { country: 'TW', share: null },
    ]
    expect(outcome({ providers, spare: 0.2 }).alternatives).toEqual([
      { country: 'JP', share: 0.3, spare: 0.06 },
      { country: 'KR', share: 0.05, spare: 0.010_000_000_000_000_002 },
      { country: 'TW', share: null, spare: null },
    ])
  })
})

describe('stocks during the stop', () => {
  const stocks = (changes: Partial<DisruptionInputs> = {}) => granted(stocksDuring(given(changes)))

  test('given eight weeks of stock and 60 % lost, then 2 are left after ten weeks and none at the end', () => {
    const left = stocks()
    expect(left?.at(0)).toEqual({ week: 0, low: 8, high: 8 })
    expect(left?.find(({ week }) => week === 10)).toMatchObject({ low: 2 })
    expect(left?.at(-1)).toEqual({ week: 26, low: 0, high: 0 })
  })

  test('given five years, then no more than 27 weeks are told, the last among them', () => {
    const left = stocks({ months: 60 }) ?? []
    expect(left.length).toBeLessThanOrEqual(27)
    expect(left.at(-1)?.week).toBe(260)
  })

  test('given stocks that nobody knows, then none are told', () =>
    expect(stocks({ coverWeeks: null })).toBeNull())
})

describe('what is not known has two ends, and no number is made up for it', () => {
  test('given an unknown share, then between nothing and what the known shares leave is lost', () => {
    const providers = [
      { country: 'CN', share: null },
      { country: 'JP', share: 0.3 },
    ]
    expect(outcome({ providers }).lost).toEqual({ low: 0, high: 0.7 })
  })

  test('given unknown stocks, then everything or nothing may stay unmet', () => {
    const { coverEnds, unmetWeeks } = outcome({ coverWeeks: null })
    expect(coverEnds).toEqual({ earliest: 0, latest: null })
    expect(unmetWeeks.low).toBe(0)
    expect(unmetWeeks.high).toBeCloseTo(15.6, 9)
  })

  test('given unknown spare and no substitute, then the others may replace all that is lost, or none of it', () => {
    expect(outcome({ spare: null })).toMatchObject({
      added: { low: 0, high: 0.6 },
      gapLater: { low: 0, high: 0.6 },
    })
  })
})

describe('what cannot be computed is refused', () => {
  test.each<[string, Partial<DisruptionInputs>, object]>([
    ['nobody known who provides', { providers: [] }, { code: 'providers-unknown' }],
    [
      'a country that does not provide it',
      { country: 'FR' },
      { code: 'provider-not-listed', facts: { country: 'FR' } },
    ],
    [
      'shares of 130 %',
      {
        providers: [
          { country: 'CN', share: 1 },
          { country: 'JP', share: 0.3 },
        ],
      },
      { code: 'shares-sum-over-hundred', facts: { sum: 130 } },
    ],
    [
      'a stop of ten years',
      { months: 120 },
      { code: 'months-out-of-range', field: 'months', facts: { most: 60 } },
    ],
    ['a negative stop', { months: -1 }, { code: 'months-out-of-range' }],
    ['150 % of its provision', { part: 1.5 }, { code: 'part-out-of-range', field: 'part' }],
    ['spare of more than all', { spare: 2 }, { code: 'part-out-of-range', field: 'spare' }],
    ['less than no stocks', { coverWeeks: -1 }, { code: 'cover-out-of-range', field: 'coverWeeks' }],
    ['not a number', { rampWeeks: Number.NaN }, { code: 'ramp-out-of-range', field: 'rampWeeks' }],
  ])('%s', (_case, changes, refusal) => {
    expect(disruption(given(changes))).toMatchObject({ ok: false, refusal })
  })
})

describe('laws', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true })
  const weeks = fc.double({ min: 0, max: 100, noNaN: true })
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 })
  const stops = fc
    .record({
      shares: fc.tuple(maybe(part), part, part),
      part,
      months: fc.double({ min: 0, max: 60, noNaN: true }),
      coverWeeks: maybe(weeks),
      spare: maybe(part),
      rampWeeks: weeks,
      substitution: maybe(part),
    })
    .map(({ shares: [own, second, third], ...rest }): DisruptionInputs => {
      // Known shares are scaled into the whole.
      const sum = Math.max(1, (own ?? 0) + second + third)
      const scaled = (share: number | null) => (share === null ? null : share / sum)
      return {
        ...rest,
        country: 'CN',
        providers: [
          { country: 'CN', share: scaled(own) },
          { country: 'JP', share: scaled(second) },
          { country: 'KR', share: scaled(third) },
        ],
      }
    })
  const never = 1e-9
  const lives = (week: number | null) => week ?? Number.POSITIVE_INFINITY

  test('nothing is ever below zero, no part above the whole, and the best is never worse than the worst', () => {
    fc.assert(
      fc.property(stops, (inputs) => {
        const {
          coverEnds,
          alternatives: _alternatives,
          weeks: duration,
          ...terms
        } = granted(disruption(inputs))
        for (const { low, high } of Object.values(terms)) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(high).toBeGreaterThanOrEqual(low - never)
        }
        expect(terms.unmetPart.high).toBeLessThanOrEqual(1 + never)
        expect(lives(coverEnds.earliest)).toBeLessThanOrEqual(lives(coverEnds.latest) + never)
        if (coverEnds.earliest !== null) expect(coverEnds.earliest).toBeLessThanOrEqual(duration + never)
      }),
    )
  })

  test('a longer stop never does less', () => {
    fc.assert(
      fc.property(stops, fc.double({ min: 0, max: 60, noNaN: true }), (inputs, months) => {
        const [short, long] = [Math.min(inputs.months, months), Math.max(inputs.months, months)]
        fc.pre(short > 0)
        const less = granted(disruption({ ...inputs, months: short }))
        const more = granted(disruption({ ...inputs, months: long }))
        for (const term of ['deficitWeeks', 'unmetWeeks'] as const) {
          expect(more[term].high).toBeGreaterThanOrEqual(less[term].high - never)
          // Unknown stocks are taken to be enough at best, however long it lasts.
          expect(more[term].low).toBeGreaterThanOrEqual(less[term].low - never)
        }
        expect(lives(more.coverEnds.earliest)).toBeLessThanOrEqual(lives(less.coverEnds.earliest) + never)
      }),
    )
  })

  test('a larger share of the one that stops never does less', () => {
    fc.assert(
      fc.property(stops, part, (inputs, larger) => {
        const [own, ...others] = inputs.providers
        const room = 1 - others.reduce((sum, { share }) => sum + (share ?? 0), 0)
        fc.pre(own !== undefined && own.share !== null && room > own.share)
        const share = (own?.share ?? 0) + larger * (room - (own?.share ?? 0))
        const less = granted(disruption(inputs))
        const more = granted(disruption({ ...inputs, providers: [{ country: 'CN', share }, ...others] }))
        for (const term of ['lost', 'gapAtFirst', 'gapLater', 'deficitWeeks', 'unmetWeeks'] as const) {
          expect(more[term].low).toBeGreaterThanOrEqual(less[term].low - never)
          expect(more[term].high).toBeGreaterThanOrEqual(less[term].high - never)
        }
      }),
    )
  })

  test.each<[string, Partial<DisruptionInputs>]>([
    ['no time', { months: 0 }],
    ['no part of it', { part: 0 }],
  ])('a stop of %s has no effect', (_case, nothing) => {
    fc.assert(
      fc.property(stops, (inputs) => {
        const none = { low: 0, high: 0 }
        expect(granted(disruption({ ...inputs, ...nothing }))).toMatchObject({
          lost: none,
          added: none,
          deficitWeeks: none,
          unmetWeeks: none,
          unmetPart: none,
          coverEnds: { earliest: null, latest: null },
        })
      }),
    )
  })

  test.each(['coverWeeks', 'spare', 'substitution'] as const)(
    'knowing %s narrows what may happen, and more of it never hurts',
    (known) => {
      fc.assert(
        fc.property(stops, part, part, (inputs, one, other) => {
          const scale = known === 'coverWeeks' ? 100 : 1
          const [little, much] = [scale * Math.min(one, other), scale * Math.max(one, other)]
          const unknown = granted(disruption({ ...inputs, [known]: null })).unmetWeeks
          const scarce = granted(disruption({ ...inputs, [known]: little })).unmetWeeks
          const ample = granted(disruption({ ...inputs, [known]: much })).unmetWeeks
          expect(scarce.low).toBeGreaterThanOrEqual(unknown.low - never)
          expect(scarce.high).toBeLessThanOrEqual(unknown.high + never)
          expect(ample.low).toBeLessThanOrEqual(scarce.low + never)
          expect(ample.high).toBeLessThanOrEqual(scarce.high + never)
        }),
      )
    },
  )

  test('stocks never grow during a stop, and they are used up when the answer says so', () => {
    fc.assert(
      fc.property(stops, (inputs) => {
        const left = granted(stocksDuring(inputs))
        fc.pre(left !== null)
        for (const [at, now] of (left ?? []).entries()) {
          const next = left?.[at + 1]
          if (!next) continue
          expect(next.low).toBeLessThanOrEqual(now.low + never)
          expect(next.high).toBeLessThanOrEqual(now.high + never)
        }
        const { unmetWeeks, coverEnds } = granted(disruption(inputs))
        if (coverEnds.earliest !== null) expect(left?.at(-1)?.low).toBeLessThanOrEqual(never)
        if (unmetWeeks.high > never) expect(coverEnds.earliest).not.toBeNull()
      }),
    )
  })

  test('a year has 52 weeks', () => expect(12 * WEEKS_A_MONTH).toBe(52))
})
