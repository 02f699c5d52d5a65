import type { CalendarDate, Party } from '@trilateral/contracts'
import { partyName } from '../language/country-names.ts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { formatDate } from '../time/calendar-day.ts'
import { formatInstant, ZONES } from '../time/instant.ts'
import { SourceName } from './source-name.tsx'

interface Props {
  readonly source: { readonly name: string; readonly url: string | null; readonly accessedOn: CalendarDate }
  readonly recordedBy?: Party
  /** UTC. Shown in the recording party's zone. */
  readonly recordedAt?: string | Date
}

/** Where a fact was read, on which day, and who recorded it when. */
export function Provenance({ source, recordedBy, recordedAt }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  return (
    <p className="provenance">
      <span className="provenance-key">{t('provenance.source')}</span> <SourceName source={source} />
      <span className="provenance-fact">
        {t('provenance.accessed', { date: formatDate(language, source.accessedOn) })}
      </span>
      {recordedBy && recordedAt ? (
        <span className="provenance-fact">
          {t('provenance.recorded', {
            who: partyName(recordedBy, language),
            time: formatInstant(language, recordedAt, ZONES[recordedBy]),
          })}
        </span>
      ) : null}
    </p>
  )
}
