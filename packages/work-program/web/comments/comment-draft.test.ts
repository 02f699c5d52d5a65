import { expect, test } from 'vitest'
import { blankComment, missingInComment } from './comment-draft.ts'

test('a comment needs words and readers before it is sent, and is not cut', () => {
  expect(missingInComment(blankComment()).map(({ code, field }) => [code, field])).toEqual([
    ['value-missing', 'text'],
    ['audience-missing', 'audience'],
  ])
  const long = { ...blankComment(), text: '鉱'.repeat(2001), audience: ['jp' as const] }
  expect(missingInComment(long)).toEqual([{ code: 'text-too-long', field: 'text', facts: { over: 1 } }])
})
