import type { Party } from '@trilateral/contracts'
import { kit } from '../language/kit-messages.ts'
import { useLanguage, useMessages } from '../language/language.tsx'
import { useAge } from '../time/age.ts'
import { formatInstant, ZONES } from '../time/instant.ts'

interface Props {
  /** When the server last answered. */
  readonly readAt: Date
  /** Whether it answered the last time it was asked. */
  readonly isReached: boolean
  readonly everySeconds: number
  readonly lastChangeAt: string | null
  readonly party: Party
}

/** How old a page is that asks again now and then: it does not follow a stream, so it never says that it is live. */
export function LastRead({ readAt, isReached, everySeconds, lastChangeAt, party }: Props) {
  const { language } = useLanguage()
  const t = useMessages(kit)
  const age = useAge()
  return (
    <p className="freshness" data-state={isReached ? 'read' : 'stale'}>
      <span className="freshness-mark" aria-hidden="true" />
      <span className="freshness-word">
        {isReached
          ? t('freshness.read', { age: age(readAt) })
          : t('freshness.unreached', { time: formatInstant(language, readAt, ZONES[party]) })}
      </span>
      <span className="freshness-age">
        {t('freshness.again', { seconds: everySeconds })}
        {lastChangeAt === null ? null : ` · ${t('freshness.last-change', { age: age(lastChangeAt) })}`}
      </span>
    </p>
  )
}
