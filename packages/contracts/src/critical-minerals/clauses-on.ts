import type { CalendarDate } from '../calendar-date.ts'
import { clauseStateOn, type ClauseState } from './clause-state.ts'
import type { Material } from './materials.ts'
import type { Clause, Measure } from './measure.ts'

/** A clause and how it stands on the day that was asked for. */
export interface ClauseStanding {
  readonly clause: Clause
  readonly standing: ClauseState
}

/** What is asked of a measure. What is left out does not narrow the answer. */
export interface ClauseQuestion {
  readonly on: CalendarDate
  /** ISO 3166-1 alpha-2 of the destination. Clauses aimed at every destination always count. */
  readonly target?: string | undefined
  readonly material?: Material | undefined
}

/** How each clause that touches the question stands on the day: "what was in force on this date for this target". */
export function clausesOn(measure: Measure, { on, target, material }: ClauseQuestion): ClauseStanding[] {
  return measure.clauses
    .filter((clause) => target === undefined || isAimedAt(clause, target))
    .filter(({ goods }) => material === undefined || goods.some((each) => each.material === material))
    .map((clause) => ({ clause, standing: clauseStateOn(clause, on) }))
}

const isAimedAt = ({ target: { countries } }: Clause, target: string) =>
  countries === null || countries.includes(target)
