import type { ClauseState } from '@trilateral/contracts/critical-minerals'
import { expect, test } from 'vitest'
import { findingIn } from './finding.ts'

const measure = (...standings: ClauseState[]) => ({ clauses: standings.map((standing) => ({ standing })) })

test('given clauses in every state, when they are counted, then what no source confirms is counted together', () => {
  const found = findingIn(
    [
      measure(
        { state: 'in-force', since: '2024-12-03' },
        { state: 'suspended', from: null, until: '2026-11-27' },
      ),
      measure(
        { state: 'suspension-lapsed', lapsedOn: '2026-11-10' },
        { state: 'unconfirmed', since: null },
        { state: 'ended', on: '2026-01-01' },
      ),
    ],
    '2026-11-24',
  )
  expect(found).toEqual({
    clauses: 5,
    inForce: 1,
    suspended: 1,
    toConfirm: 2,
    others: 1,
    nextEnd: { day: '2026-11-27', count: 1, daysLeft: 3 },
  })
})

test('given several suspensions, then the first to end is named, with those that end on the same day', () => {
  const until = (day: string | null) => measure({ state: 'suspended', from: '2025-11-09', until: day })
  const measures = [until('2027-01-01'), until('2026-11-27'), until(null), until('2026-11-27')]
  expect(findingIn(measures, '2026-11-24').nextEnd).toEqual({ day: '2026-11-27', count: 2, daysLeft: 3 })
})
