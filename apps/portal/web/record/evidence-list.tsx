import type { Evidence } from '@trilateral/contracts/work-program'
import { formatDate, RecordText, SourceName, useLanguage, useMessages } from '@trilateral/ui'
import { termsTexts } from '../texts/terms.ts'

/** What bears a statement out, each with where it was read and on which day. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { language } = useLanguage()
  const t = useMessages(termsTexts)
  if (evidence.length === 0) return <p className="quiet">{t('evidence-none')}</p>
  return (
    <ul className="evidence">
      {evidence.map(({ title, source }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- two pieces of evidence may be alike in every word
        <li key={index}>
          <RecordText text={title} />{' '}
          <span className="quiet">
            <SourceName source={source} />, {t('read-on', { date: formatDate(language, source.accessedOn) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
