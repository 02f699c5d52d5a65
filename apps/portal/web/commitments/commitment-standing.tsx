import { STATEMENT_TEXTS } from '@trilateral/work-program/statement'
import { Confidence, formatDate, LastAssessed, Rating, Trend, useLanguage, useMessages } from '@trilateral/ui'
import type { CalendarDate } from '@trilateral/contracts'
import type { CommitmentItem } from '../answers.ts'
import { commitmentsTexts } from '../texts/commitments.ts'

/**
 * Where a commitment is. Delivery is rated only where ministers promised it; what they want to explore is followed as activity,
 * and what they reaffirm or welcome is shown and nothing more.
 */
export function CommitmentStanding({ item, today }: { item: CommitmentItem; today: CalendarDate }) {
  const { language } = useLanguage()
  const t = useMessages(commitmentsTexts)
  const { tracking, followUp, areaReports } = item
  const how = STATEMENT_TEXTS[language][`tracking.${tracking}`]
  const activities = followUp === null || followUp.activities.length === 0 ? null : followUp.activities
  return (
    <span className="commitment-standing">
      {tracking === 'rated' ? (
        followUp?.assessment ? (
          <>
            <Rating value={followUp.assessment.declared} />
            <Trend value={followUp.assessment.trend} />
            <Confidence value={followUp.assessment.confidence} />
            <LastAssessed on={followUp.assessment.assessedOn} today={today} />
          </>
        ) : (
          <Rating value={null} />
        )
      ) : (
        <span className="tracking">{how}</span>
      )}
      {activities === null && tracking !== 'activity' ? null : (
        <span className="quiet">
          {t('activities', { count: activities?.length ?? 0 })}
          {followUp?.lastActivityOn
            ? `, ${t('activity-last', { date: formatDate(language, followUp.lastActivityOn) })}`
            : null}
        </span>
      )}
      {followUp === null && tracking !== 'shown' ? (
        <span className="quiet">{t(areaReports ? 'not-taken-up' : 'no-tool')}</span>
      ) : null}
    </span>
  )
}
