import type { Party } from '@trilateral/contracts'
import {
  audienceName,
  Basis,
  formatDate,
  partyName,
  RecordText,
  Tile,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { ProgramDossier } from '../answers.ts'
import { Day } from '../record/day.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { dossierTexts } from '../texts/dossier.ts'
import { termsTexts } from '../texts/terms.ts'

/** What leadership is asked to decide, and what somebody undertook to do. */
export function Decisions({ dossier: { decisions, actions } }: { dossier: ProgramDossier }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const terms = useMessages(termsTexts)
  const asked = (parties: readonly Party[]) => {
    const [only, ...others] = parties
    return only !== undefined && others.length === 0
      ? partyName(only, language)
      : audienceName(parties, language)
  }
  return (
    <>
      <Tile heading={t('decisions')} finding={decisions.length === 0 ? t('decisions-none') : undefined}>
        {decisions.length === 0 ? null : (
          <ul className="entries">
            {decisions.map(({ state, overdueDays, provenance }) => (
              <li key={state.id}>
                <p className="entry-title">
                  <RecordText text={state.question} />
                </p>
                <p className="entry-facts">
                  <strong>{t(`decision.${state.status}`)}</strong>
                  <span>
                    {t('decision.of', {
                      parties: asked(state.askedOf),
                      name: state.askedBy.name,
                      date: formatDate(language, state.askedOn),
                    })}
                  </span>
                  <span>
                    {state.due === null
                      ? terms('due-none')
                      : terms('due-on', { date: formatDate(language, state.due) })}
                    {overdueDays > 0 ? (
                      <strong> · {terms('overdue-days', { days: overdueDays })}</strong>
                    ) : null}
                  </span>
                  <Basis value={state.basis} />
                </p>
                {state.options.length === 0 ? null : (
                  <>
                    <p className="detail-key">{t('decision.options')}</p>
                    <ol className="options">
                      {state.options.map((option, index) => (
                        // oxlint-disable-next-line react/no-array-index-key -- options are told apart by their number
                        <li key={index}>
                          <RecordText text={option} isQuiet />
                        </li>
                      ))}
                    </ol>
                  </>
                )}
                {state.outcome === null ? null : (
                  <p>
                    {t('decision.outcome')}: <RecordText text={state.outcome} />
                    {state.settledOn === null ? null : (
                      <>
                        {' · '}
                        <Day on={state.settledOn} />
                      </>
                    )}
                  </p>
                )}
                <RecordProvenance provenance={provenance} />
              </li>
            ))}
          </ul>
        )}
      </Tile>
      <Tile heading={t('actions')} finding={actions.length === 0 ? t('actions-none') : undefined}>
        {actions.length === 0 ? null : (
          <ul className="entries">
            {actions.map(({ state, overdueDays, provenance }) => (
              <li key={state.id}>
                <p className="entry-title">
                  <RecordText text={state.title} />
                </p>
                <p className="entry-facts">
                  <span>
                    {t('assessed-by', {
                      name: state.owner.name,
                      party: partyName(state.owner.party, language),
                    })}
                  </span>
                  <span>
                    {state.doneOn === null
                      ? terms('due-on', { date: formatDate(language, state.due) })
                      : t('action.done', { date: formatDate(language, state.doneOn) })}
                    {overdueDays > 0 ? (
                      <strong> · {terms('overdue-days', { days: overdueDays })}</strong>
                    ) : null}
                  </span>
                  <Basis value={state.basis} />
                </p>
                <RecordProvenance provenance={provenance} />
              </li>
            ))}
          </ul>
        )}
      </Tile>
    </>
  )
}
