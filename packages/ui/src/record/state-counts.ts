import type { ClauseState } from '@trilateral/contracts/critical-minerals'

type State = ClauseState['state']

export type StateCounts = Readonly<Record<State, number>>

interface WithClauses {
  readonly clauses: readonly { readonly standing: ClauseState }[]
}

/** How many clauses of these measures stand in each state. */
export function countStates(measures: readonly WithClauses[]): StateCounts {
  const counts: Record<State, number> = {
    'in-force': 0,
    suspended: 0,
    'suspension-lapsed': 0,
    unconfirmed: 0,
    'effective-date-unknown': 0,
    'not-yet-effective': 0,
    ended: 0,
  }
  for (const { clauses } of measures) for (const { standing } of clauses) counts[standing.state] += 1
  return counts
}

/** States of which no source says whether the clause applies: an official has to find out. */
export const isToConfirm = (state: State) =>
  state === 'suspension-lapsed' || state === 'unconfirmed' || state === 'effective-date-unknown'
