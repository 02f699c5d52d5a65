import { describe, expect, test } from 'vitest'
import { MAGNET_CHAIN } from '../materials/stages.ts'
import { givenSupply } from '../testing/given.ts'
import { chain } from './chain.ts'

describe('neodymium from ore to magnet', () => {
  const known = new Map([['extraction', givenSupply('neodymium', 'extraction').global]])
  const neodymium = chain(MAGNET_CHAIN.map((stage) => ({ stage, shares: known.get(stage) ?? null })))

  test('stages without figures are gaps: unknown, not zero', () => {
    expect(neodymium.gaps).toEqual(['separation', 'metal', 'alloy', 'magnet'])
    expect(neodymium.links[4]).toEqual({
      stage: 'magnet',
      known: false,
      hhi: null,
      top: null,
      coverage: null,
      suppliers: null,
      overHalf: null,
    })
  })

  test('what is known stands with its top country', () => {
    expect(neodymium.links[0]).toMatchObject({
      known: true,
      top: { country: 'CN', share: 68.3 },
      overHalf: true,
    })
    expect(neodymium.narrowest?.stage).toBe('extraction')
  })
})

test('the narrowest stage has the highest concentration; half is not more than half', () => {
  const found = chain([
    {
      stage: 'extraction',
      shares: [
        { country: 'AU', share: 50 },
        { country: 'CN', share: 50 },
      ],
    },
    {
      stage: 'separation',
      shares: [
        { country: 'CN', share: 90 },
        { country: 'MY', share: 10 },
      ],
    },
    { stage: 'metal', shares: [] },
    {
      stage: 'alloy',
      shares: [
        { country: 'JP', share: 51 },
        { country: 'CN', share: 49 },
      ],
    },
  ])
  expect(found.narrowest).toMatchObject({ stage: 'separation', hhi: 8200 })
  expect(found.overHalf).toEqual(['separation', 'alloy'])
  expect(found.gaps).toEqual(['metal'])
})

test('a chain of which nothing is known has no narrowest stage', () => {
  expect(chain(MAGNET_CHAIN.map((stage) => ({ stage, shares: null }))).narrowest).toBeNull()
})
