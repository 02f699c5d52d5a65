import {
  formatDate,
  formatInstant,
  partyName,
  SourceName,
  TextLink,
  useLanguage,
  useMessages,
  useZone,
} from '@trilateral/ui'
import type { Provenance } from '../answers.ts'
import { termsTexts } from '../texts/terms.ts'

/** Where a record comes from: its source, who recorded it, when, and the event that made it so. */
export function RecordProvenance({ provenance }: { provenance: Provenance }) {
  const { source, originator, updatedAt, eventId } = provenance
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(termsTexts)
  return (
    <p className="provenance">
      {source === null ? (
        <span>{t('source-none')}</span>
      ) : (
        <span className="provenance-fact">
          {t('source')}: <SourceName source={source} />{' '}
          {t('read-on', { date: formatDate(language, source.accessedOn) })}
        </span>
      )}
      <span className="provenance-fact">
        {t('recorded', {
          who: partyName(originator, language),
          time: formatInstant(language, updatedAt, zone),
        })}{' '}
        <TextLink href={`/events/${eventId}`}>{t('event-open')}</TextLink>
      </span>
    </p>
  )
}
