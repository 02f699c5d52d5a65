import { CLAUSE_STATES, type ClauseState } from '@trilateral/contracts/critical-minerals'
import { StateBadge, useMessages } from '@trilateral/ui'
import type { MeasureSummary } from '../../src/router.ts'
import { texts } from '../messages/texts.ts'

type Counts = Readonly<Record<ClauseState['state'], number>>

export function countStates(items: readonly MeasureSummary[]): Counts {
  const counts: Record<ClauseState['state'], number> = {
    'in-force': 0,
    suspended: 0,
    'suspension-lapsed': 0,
    unconfirmed: 0,
    'effective-date-unknown': 0,
    'not-yet-effective': 0,
    ended: 0,
  }
  for (const { clauses } of items) for (const { standing } of clauses) counts[standing.state] += 1
  return counts
}

/** How many clauses stand in each state; states that nobody is in are left out. */
export function StateCounts({ counts }: { counts: Counts }) {
  const t = useMessages(texts)
  const shown = CLAUSE_STATES.filter((state) => counts[state] > 0)
  if (shown.length === 0) return null
  return (
    <ul className="counts" aria-label={t('register.counts')}>
      {shown.map((state) => (
        <li key={state}>
          <span className="counts-figure">{counts[state]}</span>
          <StateBadge state={state} />
        </li>
      ))}
    </ul>
  )
}
