import { CLAUSE_STATES } from '@trilateral/contracts/critical-minerals'
import { StateBadge, useMessages, type StateCounts as Counts } from '@trilateral/ui'
import { texts } from '../messages/texts.ts'

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
