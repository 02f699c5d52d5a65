import { formatDate, useLanguage, useMessages } from '@trilateral/ui'
import type { NextMinisterial } from '../../src/statement/next-ministerial.ts'
import { timelineTexts } from './timeline-texts.ts'

/** When ministers are to meet, or since when they should have. */
export function MinisterialLine({ ministerial }: { ministerial: NextMinisterial }) {
  const { language } = useLanguage()
  const t = useMessages(timelineTexts)
  const day = formatDate(language, ministerial.due)
  return (
    <p className="ministerial" data-state={ministerial.state}>
      <strong>
        {ministerial.state === 'due'
          ? t('ministerial.due', { day, days: ministerial.daysLeft })
          : t('ministerial.overdue', { day, days: ministerial.overdueDays })}
      </strong>{' '}
      {ministerial.scheduled === null
        ? t('ministerial.unscheduled')
        : t('ministerial.scheduled', { day: formatDate(language, ministerial.scheduled) })}{' '}
      <span className="soft">{t('ministerial.reading')}</span>
    </p>
  )
}
