import { daysBetween } from '@trilateral/contracts'
import { ministerialOf } from '@trilateral/work-program/rules'
import type { Portfolio } from '../portfolio/portfolio.ts'
import { provenanceOf } from '../records/kept-record.ts'
import type { Ministerial } from './views.ts'

/** When ministers meet next, by the meetings that the reader may see. */
export function ministerial({ day, leadership: { meetings } }: Portfolio): Ministerial {
  const next = ministerialOf(
    meetings.map(({ state }) => state),
    day.days,
  )
  const agreed = meetings.find(({ state }) => state.status === 'planned' && state.on === next.scheduled)
  return {
    lastHeld: next.lastHeld,
    due: next.due,
    state: next.state,
    days: next.state === 'due' ? next.daysLeft : next.overdueDays,
    scheduled: next.scheduled,
    daysToScheduled: next.scheduled === null ? null : daysBetween(day.on, next.scheduled),
    provenance: next.scheduled !== null && agreed ? provenanceOf(agreed) : null,
  }
}
