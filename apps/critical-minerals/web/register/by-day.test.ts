import { expect, test } from 'vitest'
import { byDay } from './by-day.ts'

test('suspensions that end on one day are shown together, the soonest day first', () => {
  const ending = [
    { clause: '2', until: '2026-11-27' },
    { clause: '2-graphite', until: '2026-11-27' },
    { clause: '1', until: '2026-12-10' },
  ]
  const days = byDay(ending, ({ until }) => until)
  expect(days.map(([day, clauses]) => [day, clauses.length])).toEqual([
    ['2026-11-27', 2],
    ['2026-12-10', 1],
  ])
})
