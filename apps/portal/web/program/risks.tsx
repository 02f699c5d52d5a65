import { Basis, partyName, RecordText, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { ProgramDossier } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { dossierTexts } from '../texts/dossier.ts'
import { termsTexts } from '../texts/terms.ts'

/** What may happen to the program, and the alerts that touch it. How likely and how sure are two sentences. */
export function Risks({ dossier: { risks, alerts } }: { dossier: ProgramDossier }) {
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const terms = useMessages(termsTexts)
  return (
    <>
      <Tile heading={t('risks')} finding={risks.length === 0 ? t('risks-none') : undefined}>
        {risks.length === 0 ? null : (
          <ul className="entries">
            {risks.map(({ state, provenance }) => (
              <li key={state.id}>
                <p className="entry-title">
                  <RecordText text={state.title} />
                </p>
                <p className="entry-facts">
                  <strong>{t(`risk.${state.status}`)}</strong>
                  <span>
                    {terms('impact')}: {terms(`impact.${state.impact}`)}
                  </span>
                  <Basis value={state.basis} />
                </p>
                <p>{terms(`likelihood.${state.likelihood}`)}</p>
                <p>{terms(`confidence.${state.confidence}`)}</p>
                <p>
                  {t('risk.mitigation')}:{' '}
                  {state.mitigation === null ? (
                    t('risk.mitigation-none')
                  ) : (
                    <RecordText text={state.mitigation} />
                  )}
                  {' · '}
                  {state.owner === null
                    ? terms('owner-none')
                    : t('assessed-by', {
                        name: state.owner.name,
                        party: partyName(state.owner.party, language),
                      })}
                </p>
                <RecordProvenance provenance={provenance} />
              </li>
            ))}
          </ul>
        )}
      </Tile>
      <Tile heading={t('alerts')} finding={alerts.length === 0 ? t('alerts-none') : undefined}>
        {alerts.length === 0 ? null : (
          <ul className="entries">
            {alerts.map(({ state }) => (
              <li key={state.id}>
                <p className="entry-title">
                  <PageLink href={`/alerts#${state.id}`}>
                    <RecordText text={state.title} isQuiet />
                  </PageLink>
                </p>
                <p className="entry-facts">
                  <span>
                    {terms('impact')}: {terms(`impact.${state.impact ?? 'unknown'}`)}
                  </span>
                  <Basis value={state.basis} />
                </p>
              </li>
            ))}
          </ul>
        )}
      </Tile>
    </>
  )
}
