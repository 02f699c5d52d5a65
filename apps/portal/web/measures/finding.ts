import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { CLAUSE_STATES, type ClauseState } from '@trilateral/contracts/critical-minerals'
import { countStates, isToConfirm } from '@trilateral/ui'

interface WithClauses {
  readonly clauses: readonly { readonly standing: ClauseState }[]
}

/** What a minister has to know first about these measures on a day. */
export interface Finding {
  readonly clauses: number
  readonly inForce: number
  readonly suspended: number
  /** Clauses of which no source says whether they apply. */
  readonly toConfirm: number
  /** Not yet in effect, or ended. */
  readonly others: number
  /** The next day on which suspensions end, and how many do; null when none has a stated end. */
  readonly nextEnd: { readonly day: CalendarDate; readonly count: number; readonly daysLeft: number } | null
}

export function findingIn(measures: readonly WithClauses[], on: CalendarDate): Finding {
  const counts = countStates(measures)
  const toConfirm = CLAUSE_STATES.filter(isToConfirm).reduce((sum, state) => sum + counts[state], 0)
  const ends = measures
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ standing }) =>
      standing.state === 'suspended' && standing.until !== null ? [standing.until] : [],
    )
    .toSorted()
  const [day] = ends
  return {
    clauses: measures.reduce((sum, { clauses }) => sum + clauses.length, 0),
    inForce: counts['in-force'],
    suspended: counts.suspended,
    toConfirm,
    others: counts['not-yet-effective'] + counts.ended,
    nextEnd:
      day === undefined
        ? null
        : { day, count: ends.filter((each) => each === day).length, daysLeft: daysBetween(on, day) },
  }
}
