import { expect, it } from 'vitest'
import { financingSums } from './financing-sums.ts'

const usd = { currency: 'USD', kind: 'announced' } as const

it('given money announced and committed, then they are not added up, nor is one currency with another', () => {
  const sums = financingSums([
    { ...usd, amount: 100 },
    { ...usd, kind: 'committed', amount: 40 },
    { ...usd, currency: 'JPY', amount: 7 },
    { ...usd, amount: 1 },
  ])
  expect(sums).toEqual([
    { ...usd, amount: 101, statements: 2 },
    { ...usd, kind: 'committed', amount: 40, statements: 1 },
    { ...usd, currency: 'JPY', amount: 7, statements: 1 },
  ])
})

it('given sums of plants, then the whole counts every statement that they sum', () => {
  const plant = financingSums([
    { ...usd, amount: 100 },
    { ...usd, amount: 1 },
  ])
  expect(financingSums([...plant, ...plant])).toEqual([{ ...usd, amount: 202, statements: 4 }])
})
