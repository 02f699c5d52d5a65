import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { formatDate } from '../time/calendar-day.ts'
import { ratingTexts } from './rating-messages.ts'

/** After so many days a rating is hatched: what was true a month ago is not news. */
export const STALE_AFTER_DAYS = 30

interface Props {
  /** The day of the last assessment or update, in its owner's zone; null when there was none. */
  readonly on: CalendarDate | null
  /** The day that it is for the reader's page: today, or the day the page is shown as of. */
  readonly today: CalendarDate
  readonly what?: 'assessed' | 'updated'
}

/** How old a judgement is. Hatched, and said in words, when it is older than thirty days or was never made. */
export function LastAssessed({ on, today, what = 'assessed' }: Props) {
  const { language } = useLanguage()
  const t = useMessages(ratingTexts)
  const isOld = on === null || daysBetween(on, today) > STALE_AFTER_DAYS
  return (
    <span className="last-assessed" data-age={isOld ? 'old' : 'fresh'}>
      {on === null ? t(`${what}.never`) : t(`${what}.on`, { date: formatDate(language, on) })}
      {on !== null && isOld ? ` · ${t('assessed.old', { days: STALE_AFTER_DAYS })}` : null}
    </span>
  )
}
