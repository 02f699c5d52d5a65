import { RESTRICTION_NAMES, type Clause, type ClauseState } from '@trilateral/contracts/critical-minerals'
import { useLanguage } from '../language/language.tsx'
import { clauseName, datesOf, materialsOf, targetOf } from './clause-words.ts'
import { StateBadge } from './state-badge.tsx'

interface Props {
  readonly clauses: readonly { readonly clause: Clause; readonly standing: ClauseState }[]
}

/** A measure's clauses in short, one by one: state and its dates, then what it does to which goods, against whom. */
export function ClauseLines({ clauses }: Props) {
  const { language } = useLanguage()
  return (
    <ul className="clause-lines">
      {clauses.map(({ clause, standing }) => (
        <li key={clause.key}>
          <span className="clause-line-state">
            <StateBadge state={standing.state} />
            <span className="clause-line-dates">{datesOf(standing, language)}</span>
          </span>
          <span className="clause-line-what">
            {clause.number === null ? null : <strong>{clauseName(clause, language)} </strong>}
            {RESTRICTION_NAMES[clause.restriction][language]} · {materialsOf(clause, language)}{' '}
            <span aria-hidden="true">→</span> {targetOf(clause, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}
