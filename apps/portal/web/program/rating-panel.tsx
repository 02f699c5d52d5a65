import {
  Confidence,
  DeclaredAndComputed,
  Rating,
  RecordText,
  Table,
  TextLink,
  Tile,
  Trend,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { lazy, Suspense } from 'react'
import type { ProgramDossier } from '../answers.ts'
import { Day } from '../record/day.tsx'
import { reasonsWords } from '../record/reason-words.ts'
import { ratingWords } from '../record/rating-words.ts'
import { dossierTexts } from '../texts/dossier.ts'

const RatingHistories = lazy(() => import('./rating-histories.tsx'))

/** What the owner declares beside what the rules find, today and at each assessment before. */
export function RatingPanel({ dossier }: { dossier: ProgramDossier }) {
  const { standing, assessments } = dossier
  const { language } = useLanguage()
  const t = useMessages(dossierTexts)
  const { declared, computed, computedThen, trend, confidence } = standing
  return (
    <Tile heading={t('rating')}>
      <DeclaredAndComputed
        declared={declared ?? 'not-assessed'}
        computed={computed.rating}
        reasons={
          <ul className="reasons">
            {reasonsWords(computed.reasons, language).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        }
      />
      {declared === null ? null : (
        <div className="rating-sentences">
          <Trend value={trend} />
          <Confidence value={confidence} />
          {computedThen === null ? null : (
            <p className="quiet">
              {t('rating-then', { rating: ratingWords(computedThen.rating ?? 'not-assessed', language) })}
            </p>
          )}
        </div>
      )}
      {assessments.length === 0 ? null : (
        <>
          <Suspense fallback={<div className="chart-room" />}>
            <RatingHistories dossier={dossier} />
          </Suspense>
          <Table
            caption={t('assessments')}
            rows={assessments}
            rowKey={({ eventId }) => eventId}
            columns={[
              {
                key: 'day',
                header: t('column.day'),
                isRowHeader: true,
                cell: ({ assessment }) => <Day on={assessment.assessedOn} />,
              },
              {
                key: 'declared',
                header: t('column.declared'),
                cell: ({ assessment }) => <Rating value={assessment.declared} />,
              },
              {
                key: 'computed',
                header: t('column.computed'),
                cell: ({ assessment }) => <Rating value={assessment.computed.rating} />,
              },
              {
                key: 'changed',
                header: t('column.changed'),
                cell: ({ assessment }) => <RecordText text={assessment.whatChanged} isQuiet />,
              },
              {
                key: 'event',
                header: t('column.event'),
                cell: ({ eventId }) => <TextLink href={`/events/${eventId}`}>{eventId.slice(-8)}</TextLink>,
              },
            ]}
          />
        </>
      )}
    </Tile>
  )
}
