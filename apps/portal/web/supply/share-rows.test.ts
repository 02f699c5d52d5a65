import { expect, test } from 'vitest'
import { shareRows } from './share-rows.ts'

const of = (country: string, share: number) => ({ country, share, contribution: share ** 2 })

test('given many small suppliers, then they are drawn as one row with what they supply together', () => {
  const { drawn, others } = shareRows([of('PH', 60), of('VN', 39), of('DE', 0.4), of('AU', 0.1)])
  expect(drawn.map(({ country }) => country)).toEqual(['PH', 'VN'])
  expect(others?.countries).toBe(2)
  expect(others?.share).toBeCloseTo(0.5)
})

test('given none is small, then nobody is left over', () => {
  expect(shareRows([of('CN', 100)]).others).toBeNull()
})
