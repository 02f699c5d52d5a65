import { useLanguage, useMessages } from '../language/language.tsx'
import { SourceName } from '../record/source-name.tsx'
import { formatDate } from '../time/calendar-day.ts'
import { chartTexts } from './charts-messages.ts'
import type { ChartSource } from './chart-source.ts'

export function SourceLine({ sources }: { sources: readonly ChartSource[] }) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  if (sources.length === 0) return null
  return (
    <p className="figure-source">
      <span className="figure-source-key">{t('source')}</span>{' '}
      {sources.map(({ name, url, accessedOn }) => (
        <span key={`${name} ${url ?? ''}`} className="figure-source-one">
          <SourceName source={{ name, url }} />
          {accessedOn === undefined
            ? null
            : ` (${t('accessed', { date: formatDate(language, accessedOn) })})`}
        </span>
      ))}
    </p>
  )
}
