import { countryName, formatDate, RecordText, Tile, useLanguage, useMessages } from '@trilateral/ui'
import type { LapsingSuspension } from '../answers.ts'
import { PageLink } from '../frame/page-link.tsx'
import { RecordMarks } from '../record/record-marks.tsx'
import { RecordProvenance } from '../record/record-provenance.tsx'
import { alertsTexts } from '../texts/alerts.ts'

/** Suspensions of measures that end soon, or that ran out while nobody recorded what applies since. */
export function Suspensions({ suspensions }: { suspensions: readonly LapsingSuspension[] }) {
  const { language } = useLanguage()
  const t = useMessages(alertsTexts)
  return (
    <Tile heading={t('computed')} finding={t('computed-finding', { count: suspensions.length })}>
      <ul className="alerts">
        {suspensions.map(({ id, measure, clauses, until, daysLeft, provenance }) => (
          <li key={id} className="alert" data-status="raised">
            <p className="entry-title">
              <PageLink href={`/measures/${measure.id}`}>
                <RecordText text={measure.title} isQuiet />
              </PageLink>
            </p>
            <p>
              <strong>
                {daysLeft < 0
                  ? t('suspension-ended', { date: formatDate(language, until) })
                  : t('suspension-ends', { days: daysLeft, date: formatDate(language, until) })}
              </strong>
              {' · '}
              {countryName(measure.issuer, language)} · {t('clauses', { count: clauses.length })}
            </p>
            <RecordMarks provenance={provenance} />
            <RecordProvenance provenance={provenance} />
          </li>
        ))}
      </ul>
    </Tile>
  )
}
