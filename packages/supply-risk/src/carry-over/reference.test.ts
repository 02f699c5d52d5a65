import { describe, expect, test } from 'vitest'
import { publishedCases } from '../reference/eu-2023/published.ts'
import { euSupplies } from '../reference/eu-2023/supplies.ts'
import {
  governanceVintages,
  referenceInputs,
  referenceShares,
  referenceSupplies,
} from '../reference/index.ts'
import { supplyRisk } from '../risk/supply-risk.ts'
import { shareRefusals } from '../shares/check-shares.ts'
import { coverageOf } from '../shares/share.ts'
import { givenInputs, givenSupply, granted, studyGovernance } from '../testing/given.ts'
import { studyGovernance as governanceOfStudy } from './eu-study.ts'
import { referenceFigures } from './reference-figures.ts'
import { readTable } from './shared-data.ts'

// Needs the folder shared/data beside the repository, and fails without it: `pnpm generate-reference` mends a difference.
describe('the reference figures are those of their sources', () => {
  const today = referenceFigures()

  test('shares and parameters of our materials', () => expect(euSupplies).toEqual(today.supplies))
  test('published and recomputed values', () => expect(publishedCases).toEqual(today.published))
  test.each(governanceVintages.map(({ code, scores }) => [code, scores] as const))(
    'governance %s',
    (code, scores) => expect(scores).toEqual(today.governance[code]),
  )
  test('our scaling of the six indicators gives the scores that go with the study, to a millionth', () => {
    const ofStudy = governanceOfStudy()
    expect(Object.keys(studyGovernance).toSorted()).toEqual(Object.keys(ofStudy).toSorted())
    for (const [country, score] of Object.entries(ofStudy))
      expect(Math.abs((studyGovernance[country] ?? Number.NaN) - score)).toBeLessThan(1e-6)
  })
})

describe('the reference figures can be computed with', () => {
  test('every supply has a risk under both vintages of governance: no supplier is without a score', () => {
    for (const { scores } of governanceVintages)
      for (const supply of euSupplies)
        expect(granted(supplyRisk(referenceInputs(supply, scores))).value).toBeGreaterThan(0)
  })

  test('no row of them would be refused, and their sums are as printed, rounding and all', () => {
    for (const { shares } of referenceShares) {
      const refusals = shareRefusals(shares).filter(({ code }) => code !== 'shares-sum-over-hundred')
      expect(refusals).toEqual([])
      expect(coverageOf(shares)).toBeGreaterThan(85)
      expect(coverageOf(shares)).toBeLessThan(102)
    }
  })

  test('what the source prints as "below 0.1 %" is marked', () => {
    const marked = referenceShares.flatMap(({ shares }) => shares.filter(({ censored }) => censored))
    expect(marked.length).toBeGreaterThan(0)
    expect(marked.every(({ share }) => share === 0.05)).toBe(true)
  })
})

describe('what is doubtful about the figures is said', () => {
  test('sourcing shares that repeat the global ones to the last percent', () => {
    const repeating = referenceSupplies.filter(
      ({ global, sourcing }) =>
        sourcing.length > 0 &&
        sourcing.every((one) => {
          const world = global.find(({ country }) => country === one.country)
          return world !== undefined && Math.abs(world.share - one.share) <= 0.5 + 1e-9
        }),
    )
    expect(repeating.map(({ material }) => material)).toEqual([
      'germanium',
      'lanthanum',
      'cerium',
      'neodymium',
      'samarium',
    ])
    expect(referenceSupplies.filter(({ remark }) => remark !== null)).toEqual(repeating)
  })

  test('germanium comes out at 3.65 where the study prints 1.8: its remark says so', () => {
    const germanium = granted(supplyRisk(givenInputs('germanium', 'processing')))
    expect(germanium.value).toBeCloseTo(3.65, 2)
    expect(givenSupply('germanium', 'processing').remark?.code).toBe('not-the-printed-value')
  })
})

test('a source file that is not there is an error, so that nothing unchecked passes for checked', () => {
  expect(() => readTable('supply-risk-2023/not-there.csv')).toThrow('must lie beside the repository')
})
