import { StateBadge, useLanguage, useMessages } from '@trilateral/ui'
import type { ClauseStanding } from '../../src/router.ts'
import { clauseName, datesOf, materialsOf, targetOf } from '../frame/clause-words.ts'
import { texts } from '../messages/texts.ts'

/** A measure's clauses in short: state, what, against whom, since or until when. */
export function ClauseLines({ clauses }: { clauses: readonly ClauseStanding[] }) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  return (
    <ul className="clause-lines">
      {clauses.map(({ clause, standing }) => (
        <li key={clause.key}>
          <StateBadge state={standing.state} />
          <span className="clause-line-what">
            <strong>{clauseName(clause, language)}</strong> {t(`restriction.${clause.restriction}`)} ·{' '}
            {materialsOf(clause, language)} <span aria-hidden="true">→</span> {targetOf(clause, language)}
          </span>
          <span className="clause-line-dates">{datesOf(standing, language)}</span>
        </li>
      ))}
    </ul>
  )
}
