import type { CalendarDate } from '@trilateral/contracts'
import {
  clauseStateOn,
  type Clause,
  type ClauseChange,
  type ClauseState,
} from '@trilateral/contracts/critical-minerals'

/** A stretch of days on which a clause stood in one state. */
export interface Period {
  readonly state: ClauseState['state']
  readonly from: CalendarDate
  /** The last day of it within what is shown. */
  readonly to: CalendarDate
}

export interface Span {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

const DAY_MS = 86_400_000

export function dayAfter(day: CalendarDate, days = 1): CalendarDate {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The days on which a clause may change its state. */
function turningDays({ effectiveFrom, changes }: Clause): CalendarDate[] {
  return [effectiveFrom, ...changes.flatMap(turnsOf)].filter((day) => day !== null)
}

function turnsOf(change: ClauseChange): (CalendarDate | null)[] {
  if (change.kind !== 'suspended') return [change.on]
  const { from, until, source } = change
  const end = until === null ? [] : [until, dayAfter(until)]
  // Nobody knows when it began: the contract then counts it from the day its source was read.
  return [from ?? source.accessedOn, ...end]
}

/** A clause's states within `span`, one after the other without gaps, as the contract reads them on each day. */
export function periodsOf(clause: Clause, span: Span): Period[] {
  const starts = [span.from, ...turningDays(clause)]
    .filter((day) => day >= span.from && day <= span.to)
    .toSorted()
  const periods: Period[] = []
  for (const from of starts) {
    const { state } = clauseStateOn(clause, from)
    const before = periods.at(-1)
    if (before?.state === state) continue
    if (before) periods[periods.length - 1] = { ...before, to: dayAfter(from, -1) }
    periods.push({ state, from, to: span.to })
  }
  return periods
}

/** Days shown before the first and after the last date, so that no bar begins or ends at the edge. */
const MARGIN_DAYS = 45

/** From the first date that the clauses name to the last, with today and the day asked for in it. */
export function spanOf(clauses: readonly Clause[], days: readonly CalendarDate[]): Span {
  const all = [...clauses.flatMap(turningDays), ...days].toSorted()
  const [first = '', last = ''] = [all[0], all.at(-1)]
  return { from: dayAfter(first, -MARGIN_DAYS), to: dayAfter(last, MARGIN_DAYS) }
}
