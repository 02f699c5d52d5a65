import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fractionOf, percentOf } from '../shares/part-of-the-whole.ts'
import { givenSide } from '../testing/given-position.ts'
import { sharesInPercent } from './shares-in-percent.ts'
import { sideConcentration } from './side-concentration.ts'

it('given shares as parts of one, then they are percent, and what is not stated is left out', () => {
  expect(sharesInPercent(givenSide({ CN: 93, RU: 7 }))).toEqual([
    { country: 'CN', share: 93 },
    { country: 'RU', share: 7 },
  ])
})

it('given nobody’s word on a side, then its shares are null, never none', () => {
  expect(sharesInPercent(null)).toBeNull()
  expect(sharesInPercent(givenSide({}))).toBeNull()
  expect(sideConcentration(null)).toBeNull()
})

it('given a side, then its concentration stands with what the shares are of, and with its source', () => {
  expect(sideConcentration(givenSide({ CL: 50, AR: 30 }, 'imports-by-value'))).toMatchObject({
    hhi: 3400,
    coverage: 80,
    of: 'imports-by-value',
    source: { name: 'A study' },
  })
})

it('given any percent to six decimals, then it comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000 }), (millionths) => {
      const percent = millionths / 1e6
      expect(percentOf(fractionOf(percent))).toBe(percent)
    }),
  )
})
