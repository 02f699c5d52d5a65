import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { governanceVintages } from '../reference/index.ts'
import { givenInputs, granted } from '../testing/given.ts'
import type { Change } from './change.ts'
import { whatIf } from './what-if.ts'

const gallium = givenInputs('gallium', 'processing')
const movedBy = (change: Change) => granted(whatIf(gallium, change)).moved.map(({ term }) => term)

describe('an official asks what if', () => {
  test('China supplied 60 % of the gallium and the others grew in proportion', () => {
    const change: Change = { kind: 'share', side: 'global', country: 'CN', share: 60, others: 'rescaled' }
    const { before, after, difference, moved } = granted(whatIf(gallium, change))
    expect(before.value).toBeCloseTo(3.801, 3)
    expect(after.value).toBeLessThan(before.value ?? 0)
    expect(difference).toBeCloseTo((after.value ?? 0) - (before.value ?? 0), 12)
    expect(moved.map(({ term }) => term)).toEqual(['globalConcentration', 'concentration'])
    expect(after.global?.coverage).toBe(before.global?.coverage)
  })

  test('the same without the others growing: the rest is unknown, and the coverage falls', () => {
    const change: Change = { kind: 'share', side: 'global', country: 'CN', share: 60, others: 'kept' }
    expect(granted(whatIf(gallium, change)).after.global?.coverage).toBeCloseTo(66.3, 9)
  })

  test.each<[string, Change, string[]]>([
    [
      'governance in China',
      { kind: 'governance', country: 'CN', score: 4 },
      ['globalConcentration', 'sourcingConcentration', 'concentration'],
    ],
    [
      'an export ban by China',
      { kind: 'trade', side: 'sourcing', country: 'CN', t: 1.5 },
      ['sourcingConcentration', 'concentration'],
    ],
    [
      'half as much import reliance',
      { kind: 'import-reliance', value: 0.49 },
      ['globalWeight', 'sourcingWeight', 'concentration'],
    ],
    ['20 % recycled', { kind: 'eol-recycling', value: 0.2 }, ['notRecycled']],
    ['substitution found', { kind: 'substitution', value: 0.5 }, ['substitution']],
    [
      'global supply alone',
      { kind: 'basis', basis: 'GS' },
      ['globalWeight', 'sourcingConcentration', 'sourcingWeight', 'concentration'],
    ],
    [
      'other sourcing',
      { kind: 'shares', side: 'sourcing', shares: [{ country: 'JP', share: 100 }] },
      ['sourcingConcentration', 'concentration'],
    ],
  ])('%s moves its own terms alone', (_, change, terms) => expect(movedBy(change)).toEqual(terms))

  test('governance of 2019–2023 instead of 2016–2020: gallium 3.801 becomes 3.746', () => {
    const newer = governanceVintages[1].scores
    const { after } = granted(whatIf(gallium, { kind: 'governance-scores', governance: newer }))
    expect(after.value).toBeCloseTo(3.746, 2)
  })

  test('several changes, one after the other', () => {
    const { moved } = granted(
      whatIf(gallium, [
        { kind: 'eol-recycling', value: 0.2 },
        { kind: 'substitution', value: 0.5 },
      ]),
    )
    expect(moved.map(({ term }) => term)).toEqual(['notRecycled', 'substitution'])
  })

  test('what was given stays as it was', () => {
    const before = structuredClone(gallium)
    whatIf(gallium, { kind: 'share', side: 'global', country: 'CN', share: 10, others: 'rescaled' })
    expect(gallium).toEqual(before)
  })
})

describe('what cannot be tried out is refused', () => {
  test.each<[Change, object]>([
    [
      { kind: 'share', side: 'global', country: 'JP', share: 50, others: 'kept' },
      { code: 'shares-sum-over-hundred', facts: { sum: 149.1 } },
    ],
    [
      { kind: 'share', side: 'sourcing', country: 'CN', share: 98, others: 'rescaled' },
      { code: 'share-over-coverage', facts: { share: 98, coverage: 96 } },
    ],
    [
      { kind: 'share', side: 'global', country: 'CN', share: 101, others: 'kept' },
      { code: 'share-out-of-range', facts: { share: 101 } },
    ],
    [
      { kind: 'share', side: 'global', country: 'XX', share: 1, others: 'rescaled' },
      { code: 'country-unknown' },
    ],
    [
      { kind: 'trade', side: 'global', country: 'FR', t: 1.5 },
      { code: 'supplier-not-listed', facts: { country: 'FR' } },
    ],
    [
      { kind: 'eol-recycling', value: 20 },
      { code: 'ratio-out-of-range', field: 'eolRecycling' },
    ],
    [{ kind: 'governance', country: 'CN', score: 11 }, { code: 'governance-out-of-range' }],
  ])('%j', (change, refusal) => expect(whatIf(gallium, change)).toMatchObject({ ok: false, refusal }))

  test('one supplier alone cannot leave a part to others that are not there', () => {
    const change: Change = { kind: 'share', side: 'global', country: 'CN', share: 80, others: 'rescaled' }
    const dysprosium = givenInputs('dysprosium', 'processing')
    expect(whatIf(dysprosium, change)).toMatchObject({ refusal: { code: 'no-others-to-rescale' } })
    expect(whatIf(dysprosium, { ...change, side: 'sourcing' })).toMatchObject({
      refusal: { code: 'side-without-shares', field: 'sourcing' },
    })
  })
})

describe('laws', () => {
  const countries = (gallium.global ?? []).map(({ country }) => country)

  test('replacing an input by itself changes nothing', () => {
    const same: Change[] = [
      ...(gallium.global ?? []).flatMap(({ country, share }): Change[] => [
        { kind: 'share', side: 'global', country, share, others: 'rescaled' },
        { kind: 'share', side: 'global', country, share, others: 'kept' },
      ]),
      { kind: 'substitution', value: gallium.substitution },
      { kind: 'eol-recycling', value: gallium.eolRecycling },
      { kind: 'import-reliance', value: gallium.importReliance ?? 0 },
      { kind: 'governance-scores', governance: gallium.governance },
    ]
    fc.assert(
      fc.property(fc.subarray(same), (changes) => {
        expect(granted(whatIf(gallium, changes))).toMatchObject({ difference: 0, moved: [] })
      }),
    )
  })

  test('rescaling keeps the sum and the proportions among the others', () => {
    const share = fc.double({ min: 0, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...countries, 'FR'), share, (country, to) => {
        const change: Change = { kind: 'share', side: 'global', country, share: to, others: 'rescaled' }
        const { before, after } = granted(whatIf(gallium, change))
        expect(after.global?.coverage).toBeCloseTo(before.global?.coverage ?? 0, 6)
        const [one, other] = countries.filter((candidate) => candidate !== country)
        const shareIn = (risk: typeof after, code = '') =>
          risk.global?.contributions.find((contribution) => contribution.country === code)?.share ?? 0
        expect(shareIn(after, one) * shareIn(before, other)).toBeCloseTo(
          shareIn(after, other) * shareIn(before, one),
          6,
        )
      }),
    )
  })
})
