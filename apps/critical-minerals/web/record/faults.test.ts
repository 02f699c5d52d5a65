import { expect, test } from 'vitest'
import { errorsByField, fieldFor } from './faults.ts'

const fields = [
  'instrument.number',
  'clauses.0.number',
  'clauses.0.goods.0.tariffLines.0',
  'clauses.1.number',
  'audience',
]

test('given a refused tariff code, then the field of its line is marked', () => {
  const refusal = { code: 'tariff-line-not-a-code', field: 'clauses.0.goods.0.tariffLines.0.code' }
  expect(fieldFor(refusal, fields)).toBe('clauses.0.goods.0.tariffLines.0')
})

test('given a refusal of a clause key, then the first field of that clause is marked', () => {
  expect(fieldFor({ code: 'clause-repeated', field: 'clauses.1.key' }, fields)).toBe('clauses.1.number')
})

test('given a refusal about no field, then none is marked', () => {
  expect(fieldFor({ code: 'version-stale' }, fields)).toBeUndefined()
  expect(fieldFor({ code: 'request-already-used', field: 'requestId' }, fields)).toBeUndefined()
})

test('given two faults at one field, then both are said there', () => {
  const at = errorsByField([
    { message: 'One.', fieldId: 'audience' },
    { message: 'Two.', fieldId: 'audience' },
  ])
  expect(at('audience')).toBe('One. Two.')
  expect(at('instrument.number')).toBeUndefined()
})
