import { STATEMENT_TEXTS } from '@trilateral/work-program/statement'
import {
  Confidence,
  DeclaredAndComputed,
  LastAssessed,
  partyName,
  RecordText,
  Tile,
  Trend,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { CommitmentDetail } from '../answers.ts'
import { Day } from '../record/day.tsx'
import { EvidenceList } from '../record/evidence-list.tsx'
import { Owners } from '../record/owners.tsx'
import { reasonsWords } from '../record/reason-words.ts'
import { RecordMarks } from '../record/record-marks.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { commitmentsTexts } from '../texts/commitments.ts'
import { termsTexts } from '../texts/terms.ts'
import { CommitmentStanding } from './commitment-standing.tsx'

/** What an area does about a commitment: its rating where one may be given, its owners, and what was done. */
export function FollowUp({ page: { item, asOf } }: { page: CommitmentDetail }) {
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const terms = useMessages(termsTexts)
  const { followUp, tracking } = item
  const assessment = tracking === 'rated' ? (followUp?.assessment ?? null) : null
  return (
    <Tile
      heading={t('standing')}
      finding={STATEMENT_TEXTS[language][`tracking.${tracking}`]}
      marks={followUp === null ? undefined : <RecordMarks provenance={followUp.provenance} />}
      provenance={followUp === null ? undefined : <RecordProvenance provenance={followUp.provenance} />}
    >
      {assessment === null ? (
        <CommitmentStanding item={item} today={asOf.on} />
      ) : (
        <>
          <DeclaredAndComputed
            declared={assessment.declared}
            computed={assessment.computed.rating}
            reasons={<p className="quiet">{reasonsWords(assessment.computed.reasons, language).join(' ')}</p>}
          />
          <div className="rating-line">
            <Trend value={assessment.trend} />
            <Confidence value={assessment.confidence} />
            <LastAssessed on={assessment.assessedOn} today={asOf.on} />
            <span className="quiet">
              {t('assessed-by', {
                name: assessment.by.name,
                party: partyName(assessment.by.party, language),
              })}
            </span>
          </div>
          <dl className="pairs">
            <div>
              <dt>{t('what-changed')}</dt>
              <dd>
                <RecordText text={assessment.whatChanged} />
              </dd>
            </div>
            <div>
              <dt>{terms('ask')}</dt>
              <dd>{assessment.ask === null ? terms('ask-none') : <RecordText text={assessment.ask} />}</dd>
            </div>
            <div>
              <dt>{terms('evidence')}</dt>
              <dd>
                <EvidenceList evidence={assessment.evidence} />
              </dd>
            </div>
          </dl>
        </>
      )}
      {followUp === null ? null : (
        <>
          <h3>{terms('owners')}</h3>
          <Owners owners={followUp.owners} />
          <h3>{t('activity-log')}</h3>
          {followUp.activities.length === 0 ? (
            <p className="quiet">{t('activity-none')}</p>
          ) : (
            <ul className="activities">
              {followUp.activities.map(({ on, what, evidence }, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- two activities of a day may read alike
                <li key={index}>
                  <Day on={on} /> <RecordText text={what} />
                  {evidence.length === 0 ? null : <EvidenceList evidence={evidence} />}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Tile>
  )
}
