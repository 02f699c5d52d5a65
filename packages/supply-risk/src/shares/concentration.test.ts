import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenSupply, sharesAddingUpTo } from '../testing/given.ts'
import { concentration } from './concentration.ts'

describe('concentration of the supply that the study of 2023 gives', () => {
  test.each([
    ['gallium', 'processing', 8809, 'CN'],
    ['germanium', 'processing', 6966, 'CN'],
    ['natural-graphite', 'extraction', 4601, 'CN'],
    ['neodymium', 'processing', 7325, 'CN'],
    ['dysprosium', 'processing', 10_000, 'CN'],
  ] as const)('%s at %s is %d', (material, stage, hhi, top) => {
    const found = concentration(givenSupply(material, stage).global)
    expect(Math.round(found.hhi ?? Number.NaN)).toBe(hhi)
    expect(found.top?.country).toBe(top)
  })

  test('every share stands with what it adds, the largest first', () => {
    const { contributions, hhi, suppliers, coverage } = concentration(
      givenSupply('gallium', 'processing').global,
    )
    expect(contributions.map(({ country }) => country)).toEqual(['CN', 'UA', 'RU', 'JP', 'KR', 'DE'])
    expect(contributions[0]).toEqual({ country: 'CN', share: 93.8, contribution: 93.8 ** 2 })
    expect(contributions.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(hhi ?? 0, 9)
    expect(suppliers).toBe(6)
    expect(coverage).toBe(100.1)
  })
})

test('without shares nothing is known: no index, no top supplier, no coverage', () => {
  expect(concentration([])).toEqual({ hhi: null, top: null, suppliers: 0, coverage: 0, contributions: [] })
})

test('a country that supplies nothing is no supplier', () => {
  expect(
    concentration([
      { country: 'JP', share: 0 },
      { country: 'KR', share: 40 },
    ]),
  ).toMatchObject({
    suppliers: 1,
    coverage: 40,
    hhi: 1600,
  })
})

describe('laws', () => {
  const full = sharesAddingUpTo(100)
  const indexOf = (shares: Parameters<typeof concentration>[0]) => concentration(shares).hhi ?? Number.NaN

  test('with full coverage the index lies between 10,000 / n and 10,000', () => {
    fc.assert(
      fc.property(full, (shares) => {
        expect(indexOf(shares)).toBeGreaterThanOrEqual(10_000 / shares.length - 1e-6)
        expect(indexOf(shares)).toBeLessThanOrEqual(10_000 + 1e-6)
      }),
    )
  })

  test('the order of rows means nothing', () => {
    const shuffled = full.chain((shares) =>
      fc.tuple(fc.constant(shares), fc.shuffledSubarray([...shares], { minLength: shares.length })),
    )
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(concentration(other)).toEqual(concentration(one))
      }),
    )
  })

  test('two suppliers becoming one never lowers the index', () => {
    fc.assert(
      fc.property(full, (shares) => {
        const [first, second, ...rest] = shares
        if (!first || !second) return
        const merged = [{ ...first, share: first.share + second.share }, ...rest]
        expect(indexOf(merged)).toBeGreaterThanOrEqual(indexOf(shares) - 1e-6)
      }),
    )
  })
})
