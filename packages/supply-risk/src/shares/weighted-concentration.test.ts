import { expect, test } from 'vitest'
import { weightedConcentration } from './weighted-concentration.ts'

const governance = { CN: 5.712667, AR: 5.096667 }

test('each country adds share² × governance × trade parameter', () => {
  const found = weightedConcentration(
    [
      { country: 'AR', share: 20, t: 1.1 },
      { country: 'CN', share: 80, t: 1 },
    ],
    governance,
  )
  expect(found.contributions.map(({ country, contribution }) => [country, contribution])).toEqual([
    ['CN', 0.8 ** 2 * 5.712667],
    ['AR', 0.2 ** 2 * 5.096667 * 1.1],
  ])
  expect(found.value).toBeCloseTo(3.656107 + 0.224253, 6)
  expect(found.missing).toEqual([])
})

test('a country without a governance score is named, and the whole is then unknown, not smaller', () => {
  const found = weightedConcentration(
    [
      { country: 'CN', share: 80 },
      { country: 'PM', share: 20 },
    ],
    governance,
  )
  expect(found.missing).toEqual(['PM'])
  expect(found.value).toBeNull()
  expect(found.atLeast).toBeCloseTo(3.656107, 6)
  expect(found.contributions[1]).toMatchObject({ country: 'PM', governance: null, contribution: null })
})

test('a trade parameter that is not recorded is taken as 1, and said to be assumed', () => {
  const found = weightedConcentration([{ country: 'CN', share: 100 }], governance)
  expect(found.contributions[0]).toMatchObject({ t: 1, tAssumed: true })
})

test('a score of zero, the best there is, is a score', () => {
  expect(weightedConcentration([{ country: 'FI', share: 100 }], { FI: 0 }).value).toBe(0)
})

test('no shares: unknown', () => {
  expect(weightedConcentration([], governance)).toMatchObject({ value: null, atLeast: 0, missing: [] })
})
