import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharesAddingUpTo } from '../testing/given.ts'
import { checkShares, shareRefusals } from './check-shares.ts'

const codeOf = (rows: Parameters<typeof checkShares>[0]) => {
  const decision = checkShares(rows)
  return decision.ok ? null : decision.refusal.code
}

describe('an official enters shares', () => {
  test('a sum of 211 % is refused with the sum', () => {
    const rows = [
      { country: 'CN', share: 98 },
      { country: 'JP', share: 80 },
      { country: 'KR', share: 33 },
    ]
    expect(checkShares(rows)).toEqual({
      ok: false,
      refusal: { code: 'shares-sum-over-hundred', field: 'shares', facts: { sum: 211 } },
    })
  })

  test('printed shares are rounded: 100.5 % is taken, 100.6 % is not', () => {
    expect(
      codeOf([
        { country: 'CN', share: 60.5 },
        { country: 'JP', share: 40 },
      ]),
    ).toBeNull()
    expect(
      codeOf([
        { country: 'CN', share: 60.6 },
        { country: 'JP', share: 40 },
      ]),
    ).toBe('shares-sum-over-hundred')
  })

  test('a sum below 100 % is taken, and the rest is unknown or other', () => {
    const decision = checkShares([
      { country: 'CN', share: 69 },
      { country: 'US', share: 27 },
    ])
    expect(decision).toMatchObject({ ok: true, value: { coverage: 96, remainder: 4 } })
  })

  test('what a row has wrong is said with row and column', () => {
    const rows = [
      { country: 'CN', share: -1 },
      { country: 'XX', share: 10 },
      { country: 'CN', share: 101 },
      { country: 'JP', share: Number.NaN },
      { country: 'KR', share: 1, t: 8 },
    ]
    expect(shareRefusals(rows)).toEqual([
      { code: 'share-negative', field: 'shares.0.share', facts: { share: -1 } },
      { code: 'country-unknown', field: 'shares.1.country', facts: { country: 'XX' } },
      { code: 'country-twice', field: 'shares.2.country', facts: { country: 'CN' } },
      { code: 'share-over-hundred', field: 'shares.2.share', facts: { share: 101 } },
      { code: 'share-not-a-number', field: 'shares.3.share' },
      { code: 'trade-parameter-out-of-range', field: 'shares.4.t', facts: { t: 8 } },
    ])
  })

  test('no rows are no shares', () => expect(codeOf([])).toBe('shares-missing'))
})

test('whatever adds up to 100 % or less of different countries is taken', () => {
  const any = fc.integer({ min: 1, max: 100 }).chain(sharesAddingUpTo)
  fc.assert(
    fc.property(any, (shares) => {
      expect(checkShares(shares).ok).toBe(true)
    }),
  )
})
