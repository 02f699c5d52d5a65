import { expect, test } from 'vitest'
import { registerQuestionSchema } from './register-question.ts'
import { nextRow } from './row-keys.ts'

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowUp', 1, 0],
  ['End', 0, 2],
  ['Home', 2, 0],
  ['ArrowUp', 0, undefined],
  ['ArrowDown', 2, undefined],
  ['a', 1, undefined],
  ['ArrowDown', -1, undefined],
])('%s in row %i of three leads to %s', (key, at, to) => {
  expect(nextRow(key, at, 3)).toBe(to)
})

test('what an address asks and makes no sense is left out', () => {
  const asked = { status: 'half', owner: 'cn', commitment: 'x', order: 'due', search: 2026, lang: 'ko' }
  expect(registerQuestionSchema.parse(asked)).toEqual({ order: 'due', search: '2026' })
})
