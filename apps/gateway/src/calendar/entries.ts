import {
  daysBetween,
  endOfMinistryDay,
  shiftedDay,
  type CalendarDate,
  type Party,
} from '@trilateral/contracts'
import type { Notice } from '@trilateral/contracts/work-program'
import { dayFor, STALE_AFTER_DAYS, type Days } from '@trilateral/work-program/rules'
import type { LapsingSuspension } from '../alerts/views.ts'
import type { Ministerial } from '../brief/views.ts'
import type { Portfolio } from '../portfolio/portfolio.ts'
import { programName } from '../programs/dossier.ts'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import { datedOf } from './dated-records.ts'
import type { CalendarEntry, CalendarStanding } from './views.ts'

/** Where an entry's day belongs, and how late it is there. */
function placed(day: CalendarDate, of: Party | null, standing: CalendarStanding, days: Days) {
  const today = of === null ? undefined : dayFor(days, of)
  return {
    day,
    of,
    ends: of === null ? null : endOfMinistryDay(of, day).toISOString(),
    standing,
    overdueDays: standing === 'open' && today !== undefined ? Math.max(0, daysBetween(day, today)) : 0,
  }
}

export function entryOfRecord(kept: KeptRecord<unknown>, portfolio: Portfolio): CalendarEntry[] {
  if (kept.day === null) return []
  const { kind, title, of, standing } = datedOf(kept.entity, kept.state)
  const line = kept.program === null ? undefined : portfolio.line(kept.program)
  return [
    {
      key: `${kept.entity}:${kept.id}`,
      kind,
      area: kept.area,
      title,
      program: line ? programName(line.item) : null,
      country: null,
      ...placed(kept.day, of, standing, portfolio.day.days),
      version: kept.sequence,
      updatedAt: kept.updatedAt,
      provenance: provenanceOf({ ...kept, state: Object(kept.state) }),
    },
  ]
}

/** The last day of a suspension is a day in the country that made the measure: of none of the three ministries. */
export const entryOfSuspension = ({
  id,
  area,
  measure,
  until,
  daysLeft,
  provenance,
}: LapsingSuspension): CalendarEntry => ({
  key: `suspension:${id}`,
  kind: 'suspension-ends',
  area,
  title: measure.title,
  program: null,
  day: until,
  of: null,
  country: measure.issuer,
  ends: null,
  standing: 'open',
  overdueDays: Math.max(0, -daysLeft),
  version: provenance.sequence,
  updatedAt: provenance.updatedAt,
  provenance,
})

/**
 * The last day for the meeting that a notice asks for: a day at the ministry that asked. Not the notice's own day, by which it is listed, and
 * only of notices that are real.
 */
export function meetingsOnNotices(kept: readonly KeptRecord<Notice>[], { day }: Portfolio): CalendarEntry[] {
  return kept.flatMap((each): CalendarEntry[] => {
    const { title, meeting, closed } = each.state
    if (meeting === null) return []
    const standing = meeting.convenedOn === null ? (closed === null ? 'open' : 'cancelled') : 'done'
    return [
      {
        key: `notice:${each.id}`,
        kind: 'notice-meeting-due',
        area: each.area,
        title,
        program: null,
        country: null,
        ...placed(meeting.dueOn, each.originator, standing, day.days),
        version: each.sequence,
        updatedAt: each.updatedAt,
        provenance: provenanceOf(each),
      },
    ]
  })
}

/** The first day on which the last assessment of each running program is too old to lean on. */
export function assessmentsGrowOld(portfolio: Portfolio): CalendarEntry[] {
  return [...portfolio.lines()].flatMap(({ item, program }): CalendarEntry[] => {
    const { assessment } = program
    if (program.status !== 'active' || assessment === null) return []
    const day = shiftedDay(assessment.assessedOn, STALE_AFTER_DAYS + 1)
    const { sequence, updatedAt } = item.provenance
    return [
      {
        key: `assessment:${item.id}`,
        kind: 'assessment-grows-old',
        area: item.area,
        title: item.title,
        program: programName(item),
        country: null,
        ...placed(day, assessment.by.party, 'open', portfolio.day.days),
        version: sequence,
        updatedAt,
        provenance: item.provenance,
      },
    ]
  })
}

/** Twelve months after ministers met: the platform's reading of "annually". What they agreed since is a meeting of its own. */
export const ministerialDue = ({ due, lastHeld, state, days, scheduled }: Ministerial): CalendarEntry => ({
  key: `ministerial:${due}`,
  kind: 'ministerial-due',
  area: null,
  title: null,
  program: null,
  day: due,
  of: null,
  country: null,
  ends: null,
  standing: 'open',
  overdueDays: state === 'overdue' ? days : 0,
  version: scheduled === null ? 1 : 2,
  updatedAt: `${lastHeld}T00:00:00.000Z`,
  provenance: null,
})
