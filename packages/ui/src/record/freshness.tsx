import type { Party } from '@trilateral/contracts'
import { useEffect, useState } from 'react'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { formatInstant, ZONES } from '../time/instant.ts'

/** A page that has heard nothing for so long while disconnected looks calm and is not: it turns grey. */
const STALE_AFTER_MS = 120_000

interface Props {
  /** When the last event arrived; null before the first one. */
  readonly lastEventAt: string | Date | null
  readonly isConnected: boolean
  /** When the stream was last known to work; what is shown as "stale since" while disconnected. */
  readonly connectedUntil?: string | Date | null
  readonly party?: Party
}

/** How old what is shown is. Connected: live. Not connected: says so at once, and after two minutes is hatched and grey. */
export function Freshness({ lastEventAt, isConnected, connectedUntil, party = 'us' }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  const now = useNow()
  const heard = connectedUntil ?? lastEventAt
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
      <span className="freshness-age">
        {lastEventAt === null
          ? t('freshness.none')
          : t('freshness.last', { age: ageText(t, now, lastEventAt) })}
      </span>
    </p>
  )
}

type Translate = ReturnType<
  typeof useMessages<'age.now' | 'age.seconds' | 'age.minutes' | 'age.hours' | 'age.days'>
>

function ageText(t: Translate, now: number, instant: string | Date): string {
  const seconds = Math.max(0, Math.floor((now - new Date(instant).getTime()) / 1000))
  if (seconds < 5) return t('age.now')
  if (seconds < 60) return t('age.seconds', { count: seconds })
  if (seconds < 3600) return t('age.minutes', { count: Math.floor(seconds / 60) })
  if (seconds < 86_400) return t('age.hours', { count: Math.floor(seconds / 3600) })
  return t('age.days', { count: Math.floor(seconds / 86_400) })
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 5000)
    return () => clearInterval(timer)
  }, [])
  return now
}
