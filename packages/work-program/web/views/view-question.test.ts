import { expect, test } from 'vitest'
import { sameQuestion, towards, viewQuestionOf } from './view-question.ts'

const asked = { status: 'active', search: 'gallium', lang: 'ko', open: 'x', owner: undefined, columns: '' }

test('a view is what the list is asked for, without one’s language and without what is open', () => {
  expect(viewQuestionOf(asked)).toEqual([
    { name: 'search', value: 'gallium' },
    { name: 'status', value: 'active' },
  ])
})

test('going to a view takes out what it does not say, and leads to a list that is that view', () => {
  const view = [
    { name: 'status', value: 'closed' },
    { name: 'order', value: 'due' },
  ]
  expect(towards(view, asked)).toEqual({ search: undefined, status: 'closed', order: 'due' })
  expect(sameQuestion(viewQuestionOf({ ...asked, ...towards(view, asked) }), view)).toBe(true)
  expect(sameQuestion(viewQuestionOf(asked), view)).toBe(false)
})
