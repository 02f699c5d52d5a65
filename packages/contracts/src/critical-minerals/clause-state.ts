import type { CalendarDate } from '../calendar-date.ts'
import type { Clause, Measure } from './measure.ts'

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
  let state = stateAtStart(clause, day)
  for (const change of clause.changes) {
    if (change.kind === 'suspended') {
      if (change.from === null ? state.state === 'not-yet-effective' : change.from > day) continue
      state =
        change.until !== null && change.until < day
          ? { state: 'suspension-lapsed', lapsedOn: change.until }
          : { state: 'suspended', from: change.from, until: change.until }
    } else if (change.on <= day) {
      state =
        change.kind === 'resumed'
          ? { state: 'in-force', since: change.on }
          : { state: 'ended', on: change.on }
    }
  }
  return state
}

function stateAtStart(clause: Clause, day: CalendarDate): ClauseState {
  const from = clause.effectiveFrom
  if (from === null) return { state: 'effective-date-unknown' }
  if (from > day) return { state: 'not-yet-effective', from }
  return { state: clause.confirmed ? 'in-force' : 'unconfirmed', since: from }
}

/** The clauses of `measure` that are aimed at `target` (or at everyone), with how each stands on `day`. */
export function clausesFor(measure: Measure, target: string | null, day: CalendarDate) {
  return measure.clauses
    .filter(
      (clause) =>
        target === null || clause.target.countries === null || clause.target.countries.includes(target),
    )
    .map((clause) => ({ clause, ...clauseStateOn(clause, day) }))
}
