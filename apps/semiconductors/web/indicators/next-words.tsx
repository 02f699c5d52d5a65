import { formatDate, useLanguage, useMessages } from '@trilateral/ui'
import type { Outputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { periodWords } from './words.ts'

type Next = Outputs['indicators']['list'][number]['next']

/** When the next value comes, or by how much it is late. */
export function NextWords({ next }: { next: Next }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  if (!next) return <span className="quiet">{t('next.none')}</span>
  const day = formatDate(language, next.dueOn)
  const period = periodWords(language, next.period)
  return next.daysLate > 0 ? (
    <span className="indicator-late">
      <span aria-hidden="true">! </span>
      <strong>{t('next.late', { days: next.daysLate })}</strong>{' '}
      <span className="quiet">
        {period} · {t('next.late-since', { day })}
      </span>
    </span>
  ) : (
    <span>
      {t('next.due', { day })} <span className="quiet">{period}</span>
    </span>
  )
}
