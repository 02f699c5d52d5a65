import './commitments.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { STATEMENT_TEXTS } from '@trilateral/work-program/statement'
import {
  Confidence,
  DeclaredAndComputed,
  Disclosure,
  EmptyState,
  formatDate,
  LastAssessed,
  PageHead,
  partyName,
  RatingDefinitions,
  RecordText,
  TextLink,
  Tile,
  Trend,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { useState } from 'react'
import type { CommitmentDetail } from '../answers.ts'
import { isNotFound } from '../frame/is-not-found.ts'
import { NotLoaded } from '../frame/not-loaded.tsx'
import { PortalPage } from '../frame/portal-page.tsx'
import { gateway } from '../gateway.ts'
import { ProgramsTable } from '../programs/programs-table.tsx'
import { Day } from '../record/day.tsx'
import { EvidenceList } from '../record/evidence-list.tsx'
import { Owners } from '../record/owners.tsx'
import { reasonsWords } from '../record/reason-words.ts'
import { RecordMarks } from '../record/record-marks.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { commitmentsTexts } from '../texts/commitments.ts'
import { termsTexts } from '../texts/terms.ts'
import { CommitmentStanding } from './commitment-standing.tsx'
import { keptStatement } from './kept-statement.ts'
import { Pointer } from './pointer.tsx'
import { StatementImport } from './statement-import.tsx'
import { VerbClassMark } from './verb-class-mark.tsx'

const route = getRouteApi('/commitments/$code')

/** One commitment: what was said, how strongly, who follows it up, and what has been done. */
export function CommitmentPage() {
  const { code } = route.useParams()
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const terms = useMessages(termsTexts)
  const [check, setCheck] = useState(keptStatement)
  const page = useQuery(
    gateway.commitments.get.queryOptions({ code }, { placeholderData: keepPreviousData, retry: false }),
  )
  if (page.data === undefined)
    return isNotFound(page.error) ? (
      <>
        <PageHead title={t('not-found')} />
        <TextLink href="/commitments">{t('back')}</TextLink>
      </>
    ) : (
      <NotLoaded title={t('eyebrow')} query={page} />
    )
  const { item, programs, asOf } = page.data
  const { commitment } = item
  return (
    <>
      <p className="way-back">
        <TextLink href="/commitments">← {t('back')}</TextLink>
      </p>
      <PortalPage
        eyebrow={t('eyebrow')}
        title={commitment.summary[language]}
        meta={<VerbClassMark commitment={commitment} />}
        readAt={page.dataUpdatedAt}
      >
        <Tile heading={t('place')}>
          <Pointer of={commitment} check={check} isWhole />
          <p>
            {commitment.deadline === null
              ? t('deadline-none')
              : `${t('deadline', { date: formatDate(language, commitment.deadline.from) })} ${STATEMENT_TEXTS[language]['ministerial.rule']}`}
          </p>
          {check === null ? <StatementImport check={check} onCheck={setCheck} /> : null}
        </Tile>
        <FollowUp page={page.data} />
        <Tile heading={t('programs')}>
          {programs.length === 0 ? (
            <EmptyState title={t('programs-none')}>
              <p>{t('programs-none-why')}</p>
            </EmptyState>
          ) : (
            <ProgramsTable caption={t('programs')} items={programs} today={asOf.on} />
          )}
        </Tile>
        <Disclosure summary={terms('definitions')}>
          <RatingDefinitions />
        </Disclosure>
      </PortalPage>
    </>
  )
}

function FollowUp({ page: { item, asOf } }: { page: CommitmentDetail }) {
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
