import './programs.css'
import type { CalendarDate } from '@trilateral/contracts'
import {
  Basis,
  Confidence,
  LastAssessed,
  Rating,
  RecordText,
  stepsWorse,
  Table,
  Trend,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import type { ProgramItem } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { ChangedMark } from '../live/changed-mark.tsx'
import { areaName } from '../area/area-name.ts'
import { Day } from '../record/day.tsx'
import { Owners } from '../record/owners.tsx'
import { ratingWords } from '../record/rating-words.ts'
import { programsTexts } from '../texts/programs.ts'
import { termsTexts } from '../texts/terms.ts'
import { slipWords } from './slip-words.ts'

interface Props {
  readonly caption: string
  readonly items: readonly ProgramItem[]
  readonly today: CalendarDate
}

export function ProgramsTable({ caption, items, today }: Props) {
  const { language } = useLanguage()
  const t = useMessages(programsTexts)
  const terms = useMessages(termsTexts)
  return (
    <Table
      caption={caption}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'program',
          header: t('column.program'),
          isRowHeader: true,
          cell: ({ id, area, title, status, provenance }) => (
            <span className="program-name">
              <PageLink href={`/programs/${id}`}>
                <RecordText text={title} isQuiet />
              </PageLink>
              <span className="quiet">
                {areaName(area, language)}
                {status === 'closed' ? ` · ${t('closed')}` : null}
              </span>
              {provenance.basis === null ? null : <Basis value={provenance.basis} />}
              <ChangedMark subject={id} />
            </span>
          ),
        },
        {
          key: 'rating',
          header: t('column.rating'),
          cell: ({ standing }) => (
            <span className="program-rating">
              <Rating value={standing.declared} />
              {standing.declared === null ? null : (
                <>
                  {(stepsWorse(standing.declared, standing.computed.rating ?? 'not-assessed') ?? 0) > 0 ? (
                    <strong>
                      {t('computed', { rating: ratingWords(standing.computed.rating, language) })}
                    </strong>
                  ) : null}
                  <Trend value={standing.trend} />
                  <Confidence value={standing.confidence} />
                </>
              )}
            </span>
          ),
        },
        {
          key: 'next',
          header: t('column.next'),
          cell: ({ nextMilestone, overdueMilestones }) => (
            <span className="program-next">
              {nextMilestone === null ? (
                t('next-none')
              ) : (
                <>
                  <RecordText text={nextMilestone.state.title} isQuiet /> <Day on={nextMilestone.state.due} />
                  {nextMilestone.overdueDays > 0 ? (
                    <strong>{terms('overdue-days', { days: nextMilestone.overdueDays })}</strong>
                  ) : null}
                </>
              )}
              {overdueMilestones > 1 ? (
                <span className="quiet">{t('overdue-milestones', { count: overdueMilestones })}</span>
              ) : null}
            </span>
          ),
        },
        {
          key: 'slip',
          header: t('column.slip'),
          cell: ({ slipDays }) => slipWords(slipDays, terms),
        },
        {
          key: 'assessed',
          header: t('column.assessed'),
          cell: ({ standing }) => <LastAssessed on={standing.assessedOn} today={today} />,
        },
        { key: 'owners', header: t('column.owners'), cell: ({ owners }) => <Owners owners={owners} /> },
      ]}
    />
  )
}
