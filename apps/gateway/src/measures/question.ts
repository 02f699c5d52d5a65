import {
  clausesOn,
  mentions,
  type ClauseQuestion,
  type ClauseStanding,
  type ClauseState,
  type Measure,
} from '@trilateral/contracts/critical-minerals'

/** What a reader of the register asks. What is left out does not narrow the answer. */
export interface Question extends ClauseQuestion {
  readonly state?: ClauseState['state'] | undefined
  readonly search?: string | undefined
}

/** The clauses that answer the question, each as it stands on the day; none when the measure does not touch it. */
export function clausesAnswering(
  measure: Measure,
  { state, search, ...question }: Question,
): ClauseStanding[] {
  if (search !== undefined && !mentions(measure, search)) return []
  return clausesOn(measure, question).filter(
    ({ standing }) => state === undefined || standing.state === state,
  )
}
