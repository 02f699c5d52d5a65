import type { Party } from '@trilateral/contracts'
import { PARTY_ORDER } from '../language/country-names.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { layoutTexts } from '../layout/layout-messages.ts'
import { formatInstant, ZONES } from '../time/instant.ts'

interface Props {
  /** The instant after the last moment that is in time, RFC 3339 in UTC. */
  readonly at: string
  /** The party whose calendar counts: there it is midnight. */
  readonly of: Party
  /** In one line, where there is room for no more. */
  readonly isShort?: boolean
}

/** A deadline in Washington, Tokyo and Seoul, and whose day it is that ends. */
export function DeadlineZones({ at, of, isShort = false }: Props) {
  const { language } = useLanguage()
  const t = useMessages(layoutTexts)
  return (
    <div className="deadline-zones" data-short={isShort ? '' : undefined}>
      <dl>
        {PARTY_ORDER[language].map((party) => (
          <div key={party} data-counts={party === of ? '' : undefined}>
            <dt>{t(`capital.${party}`)}</dt>
            <dd>
              <time dateTime={at}>{formatInstant(language, at, ZONES[party])}</time>
            </dd>
          </div>
        ))}
      </dl>
      {isShort ? null : <p>{t('deadline.counts', { capital: t(`capital.${of}`) })}</p>}
    </div>
  )
}
