import { expect, test } from 'vitest'
import { registerQuestionSchema } from './register-question.ts'

test('what an address asks and makes no sense is left out', () => {
  const asked = { status: 'half', owner: 'cn', commitment: 'x', order: 'due', search: 2026, lang: 'ko' }
  expect(registerQuestionSchema.parse(asked)).toEqual({ order: 'due', search: '2026' })
})
