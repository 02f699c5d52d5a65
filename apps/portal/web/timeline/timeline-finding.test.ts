import { expect, test } from 'vitest'
import type { MilestoneLine, TimelineAnswer } from '../answers.ts'
import { countLate, timelineTitle } from './timeline-finding.ts'

const milestone = (overdueDays: number, slipDays: number): MilestoneLine => ({
  state: {
    id: '019a1c00-0000-7000-8000-000000000061',
    program: '019a1c00-0000-7000-8000-000000000060',
    title: { en: { text: 'First lot', state: 'source' } },
    dayOf: 'jp',
    baseline: '2026-12-01',
    due: '2026-12-01',
    slips: [],
    dependsOn: [],
    critical: true,
    reachedOn: null,
    evidence: [],
    basis: 'illustrative',
    source: null,
  },
  provenance,
  overdueDays,
  slipDays,
})

const provenance: MilestoneLine['provenance'] = {
  area: 'critical-minerals',
  entity: 'milestone',
  id: '019a1c00-0000-7000-8000-000000000061',
  sequence: 1,
  eventId: '019a1c00-0000-7000-8000-000000000001',
  originator: 'jp',
  audience: ['jp', 'kr', 'us'],
  tlp: 'GREEN',
  updatedAt: '2026-11-24T00:00:00Z',
  basis: 'illustrative',
  source: null,
}

const timeline = (...milestones: MilestoneLine[]): TimelineAnswer => ({
  asOf: {
    on: '2026-11-24',
    today: '2026-11-24',
    knownAt: null,
    at: '2026-11-24T00:00:00Z',
    stream: { state: 'live', lagSeconds: 0, staleSince: null },
  },
  from: '2026-05-24',
  to: '2028-05-24',
  ministerial: {
    lastHeld: '2024-06-26',
    due: '2025-06-26',
    state: 'overdue',
    days: 516,
    scheduled: null,
    daysToScheduled: null,
    provenance: null,
  },
  programs: [
    {
      id: '019a1c00-0000-7000-8000-000000000060',
      area: 'critical-minerals',
      title: { en: { text: 'Joint pilot', state: 'source' } },
      declared: 'B',
      startsOn: null,
      endsOn: null,
      provenance,
      milestones,
    },
  ],
  dependencies: [],
  total: { count: milestones.length, more: false },
})

test('given late and moved milestones, then each is counted once for what it is', () => {
  expect(countLate(timeline(milestone(10, 56), milestone(0, 6), milestone(0, -2), milestone(0, 0)))).toEqual({
    overdue: 1,
    slipped: 2,
  })
})

test('given nothing is late, then the title says so, and that no ministerial is scheduled', () => {
  expect(timelineTitle(timeline(milestone(0, 0)), 'en')).toBe(
    'No milestone is overdue, none moved from its baseline; the ministerial is 516 days overdue and not scheduled',
  )
})

test('given a ministerial is scheduled, then its day stands in the title', () => {
  const answer = timeline(milestone(1, 0))
  const scheduled = {
    ...answer,
    ministerial: { ...answer.ministerial, scheduled: '2026-12-10', daysToScheduled: 16 },
  }
  expect(timelineTitle(scheduled, 'en')).toBe(
    '1 milestone is overdue, none moved from its baseline; the ministerial is on 10 Dec 2026',
  )
})
