import { expect, test } from 'vitest'
import { readVisit, visitAt } from './last-visit.ts'

const at = (time: string) => new Date(`2026-11-24T${time}:00Z`)

test('given nobody was here before, when a reader looks, then there is no last visit', () => {
  expect(visitAt(null, at('09:00'))).toEqual({ before: null, seenAt: at('09:00').toISOString() })
})

test('given a look an hour ago, when the reader comes back, then the last visit is that look', () => {
  const first = visitAt(null, at('09:00'))
  expect(visitAt(first, at('10:00')).before).toBe(at('09:00').toISOString())
})

test('given a reader goes to a program and back within minutes, then it is still the same visit', () => {
  const second = visitAt(visitAt(null, at('09:00')), at('10:00'))
  const back = visitAt(second, at('10:05'))
  expect(back).toEqual({ before: at('09:00').toISOString(), seenAt: at('10:05').toISOString() })
})

test.each([[null], [''], ['{}'], ['[]'], ['{"seenAt":"soon"}'], ['{"seenAt":7}']])(
  'given the browser kept %j, then no visit is known',
  (kept) => expect(readVisit(kept)).toBeNull(),
)

test('given a visit was kept, then it is read as it was kept', () => {
  const visit = visitAt(visitAt(null, at('09:00')), at('10:00'))
  expect(readVisit(JSON.stringify(visit))).toEqual(visit)
})
