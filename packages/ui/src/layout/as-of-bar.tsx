import type { CalendarDate } from '@trilateral/contracts'
import { PARTY_ORDER } from '../language/country-names.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { formatDate } from '../time/calendar-day.ts'
import { formatInstant, ZONES } from '../time/instant.ts'
import { layoutTexts } from './layout-messages.ts'

interface Props {
  /** The moment that the page shows, in UTC. */
  readonly at: string | Date
  /** A day in the past, when the page is shown as of one. */
  readonly day?: CalendarDate | undefined
}

/** The page's moment in Washington, Tokyo and Seoul. Three ministries read one page on two calendar days. */
export function AsOfBar({ at, day }: Props) {
  const { language } = useLanguage()
  const t = useMessages(layoutTexts)
  return (
    <dl className="as-of-bar" aria-label={t('as-of.label')}>
      <div className="as-of-bar-day">
        <dt className="for-ears">{t('as-of.label')}</dt>
        <dd>{day === undefined ? t('as-of.now') : t('as-of.day', { date: formatDate(language, day) })}</dd>
      </div>
      {PARTY_ORDER[language].map((party) => (
        <div key={party}>
          <dt>
            <abbr title={t(`capital.${party}`)}>{t(`capital.short.${party}`)}</abbr>
          </dt>
          <dd>
            <time dateTime={new Date(at).toISOString()}>{formatInstant(language, at, ZONES[party])}</time>
          </dd>
        </div>
      ))}
    </dl>
  )
}
