import type { CalendarDate } from '../calendar-date.ts'
import type { Clause, ClauseChange } from './measure.ts'

/**
 * How a clause stands on a day. A suspension that ran out is neither in force nor suspended until an official records which;
 * what no source confirms is unconfirmed. The reading belongs to the contract: partners must reach the same answer.
 */
export type ClauseState =
  | { readonly state: 'not-yet-effective'; readonly from: CalendarDate }
  | { readonly state: 'effective-date-unknown' }
  | { readonly state: 'in-force'; readonly since: CalendarDate | null }
  | { readonly state: 'unconfirmed'; readonly since: CalendarDate | null }
  | { readonly state: 'suspended'; readonly from: CalendarDate | null; readonly until: CalendarDate | null }
  | { readonly state: 'suspension-lapsed'; readonly lapsedOn: CalendarDate }
  | { readonly state: 'ended'; readonly on: CalendarDate }

export const CLAUSE_STATES = [
  'in-force',
  'suspended',
  'suspension-lapsed',
  'unconfirmed',
  'effective-date-unknown',
  'not-yet-effective',
  'ended',
] as const satisfies readonly ClauseState['state'][]

/** How `clause` stands on `day`. A suspension "until" a day covers that day; "ended on" a day no longer covers it. */
export function clauseStateOn(clause: Clause, day: CalendarDate): ClauseState {
  const change = changeBehind(clause, day)
  const state = change ? stateAfter(change, clause, day) : stateAtStart(clause, day)
  // A suspension began on some day that nobody wrote down: it may have begun already.
  return state.state === 'in-force' && clause.changes.some((each) => isStillUncertain(each, day))
    ? { state: 'unconfirmed', since: state.since }
    : state
}

/**
 * The change that decides how `clause` stands on `day`: it names the instrument and the source to show. Null while
 * the clause stands as it was made. Changes count by their own dates, since officials learn of some late; of two on one
 * day the one recorded later counts. What has ended stays ended.
 */
export function changeBehind(clause: Clause, day: CalendarDate): ClauseChange | null {
  let deciding: ClauseChange | null = null
  for (const change of clause.changes.toSorted((a, b) => compareDates(beginOf(a), beginOf(b)))) {
    // An end is final, also where a later resumption was recorded before it.
    if (beginOf(change) > day || deciding?.kind === 'ended') break
    deciding = change
  }
  return deciding
}

/**
 * The first day on which a change surely applies. A suspension of unknown beginning surely runs on the day when its
 * source was read, and on its own last day.
 */
function beginOf(change: ClauseChange): CalendarDate {
  if (change.kind !== 'suspended') return change.on
  if (change.from !== null) return change.from
  const read = change.source.accessedOn
  return change.until !== null && change.until < read ? change.until : read
}

const isStillUncertain = (change: ClauseChange, day: CalendarDate) =>
  change.kind === 'suspended' && change.from === null && beginOf(change) > day

const compareDates = (a: CalendarDate, b: CalendarDate) => (a < b ? -1 : Number(a > b))

function stateAfter(change: ClauseChange, clause: Clause, day: CalendarDate): ClauseState {
  if (change.kind === 'ended') return { state: 'ended', on: change.on }
  if (change.kind === 'suspended')
    return change.until !== null && change.until < day
      ? { state: 'suspension-lapsed', lapsedOn: change.until }
      : { state: 'suspended', from: change.from, until: change.until }
  const start = clause.effectiveFrom ?? change.on
  if (start > day) return { state: 'not-yet-effective', from: start }
  return { state: 'in-force', since: start > change.on ? start : change.on }
}

function stateAtStart(clause: Clause, day: CalendarDate): ClauseState {
  const from = clause.effectiveFrom
  if (from === null) return { state: 'effective-date-unknown' }
  if (from > day) return { state: 'not-yet-effective', from }
  return { state: clause.confirmed ? 'in-force' : 'unconfirmed', since: from }
}
