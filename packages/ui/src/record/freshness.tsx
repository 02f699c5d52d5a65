import type { Party } from '@trilateral/contracts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { useAge, useNow } from '../time/age.ts'
import { formatInstant, ZONES } from '../time/instant.ts'

/** A page that has heard nothing for so long while disconnected looks calm and is not: it turns grey. */
const STALE_AFTER_MS = 120_000

interface Props {
  /** When the last event arrived; null before the first one, undefined while that is not known. */
  readonly lastEventAt: string | Date | null | undefined
  readonly isConnected: boolean
  /** When the stream was last known to work; what is shown as "stale since" while disconnected. */
  readonly connectedUntil?: string | Date | null
  readonly party?: Party
}

/** How old what is shown is. Connected: live. Not connected: says so at once, and after two minutes is hatched and grey. */
export function Freshness({ lastEventAt, isConnected, connectedUntil, party = 'us' }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  const age = useAge()
  const now = useNow()
  const heard = connectedUntil ?? lastEventAt ?? null
  const isStale = !isConnected && heard !== null && now - new Date(heard).getTime() > STALE_AFTER_MS
  const word = isConnected
    ? t('freshness.live')
    : isStale
      ? t('freshness.stale', { time: formatInstant(language, heard, ZONES[party]) })
      : t('freshness.reconnecting')
  return (
    <p className="freshness" data-state={isConnected ? 'live' : isStale ? 'stale' : 'reconnecting'}>
      <span className="freshness-mark" aria-hidden="true" />
      <span className="freshness-word">{word}</span>
      {lastEventAt === undefined ? null : (
        <span className="freshness-age">
          {lastEventAt === null ? t('freshness.none') : t('freshness.last', { age: age(lastEventAt) })}
        </span>
      )}
    </p>
  )
}
