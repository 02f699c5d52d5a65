import { LastAssessed, partyName, RecordText, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { ProgramDossier } from '../answers.ts'
import { Owners } from '../record/owners.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { dossierTexts } from '../texts/dossier.ts'
import { termsTexts } from '../texts/terms.ts'

/** What a minister has to know first: what changed, what is asked, and who answers for it. */
export function WhatChanged({ dossier }: { dossier: ProgramDossier }) {
  const { standing, program, provenance, asOf, decisions } = dossier
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const terms = useMessages(termsTexts)
  const { whatChanged, by, assessedOn } = standing
  // What the last assessment asks; else the first decision that still waits.
  const waiting = decisions.find(({ state }) => state.status === 'asked')
  const ask = standing.ask ?? waiting?.state.question ?? null
  return (
    <Tile
      heading={t('bottom-line')}
      finding={whatChanged === null ? t('not-assessed') : <RecordText text={whatChanged} />}
      freshness={<LastAssessed on={assessedOn} today={asOf.on} />}
      provenance={<RecordProvenance provenance={provenance} />}
    >
      <dl className="pairs">
        <div>
          <dt>{terms('ask')}</dt>
          <dd>{ask === null ? terms('ask-none') : <RecordText text={ask} />}</dd>
        </div>
        {by === null ? null : (
          <div>
            <dt>{t('column.declared')}</dt>
            <dd>{t('assessed-by', { name: by.name, party: partyName(by.party, language) })}</dd>
          </div>
        )}
      </dl>
      <Owners owners={program.owners} />
    </Tile>
  )
}
