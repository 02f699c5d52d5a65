import type { DecisionAsked } from '@trilateral/contracts/work-program'
import { Basis, formatDate, RecordText, useLanguage, useMessages } from '@trilateral/ui'
import { words } from '../frame/words.ts'
import { partiesName } from './parties-name.ts'
import { dossierTexts } from './dossier-texts.ts'

/** What leadership is asked to decide about the program, and what became of it. */
export function DecisionsTile({ decisions }: { decisions: readonly DecisionAsked[] }) {
  const t = useMessages(dossierTexts)
  return (
    <section className="panel tile" aria-labelledby="decisions-title">
      <h2 id="decisions-title">{t('decisions')}</h2>
      {decisions.length === 0 ? (
        <p>{t('decisions.none')}</p>
      ) : (
        <ul className="entries">
          {decisions.map((decision) => (
            <li key={decision.id}>
              <DecisionLines decision={decision} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

export function DecisionLines({ decision }: { decision: DecisionAsked }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const w = useMessages(words)
  const { question, askedOf, due, status, outcome, settledOn, basis } = decision
  const settled = settledOn === null ? '' : formatDate(language, settledOn)
  return (
    <>
      <strong>
        <RecordText text={question} isQuiet />
      </strong>
      <span className="entry-facts">
        <span>{t('decision.of', { parties: partiesName(askedOf, language) })}</span>
        <span>
          {status === 'asked'
            ? due === null
              ? t('decision.no-day')
              : w('due.on', { day: formatDate(language, due) })
            : t(`decision.${status}`, { day: settled })}
        </span>
        <Basis value={basis} />
      </span>
      {outcome ? (
        <p>
          <RecordText text={outcome} />
        </p>
      ) : null}
    </>
  )
}
