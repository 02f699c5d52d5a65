import { formatInstant, useNow, ZONES, useAge } from '@trilateral/ui'
import { usePerson } from '@trilateral/work-program/screens'
import type { Heard } from '../../src/router.ts'
import { useExposureWords } from './use-exposure-words.ts'

/** Areas record something on most working days: after a day of silence the reader is told of it. */
const QUIET_AFTER_HOURS = 24
const HOUR_MS = 3_600_000

/** As of when exposures hold, and how sure it is that nothing is missing. */
export function HeardNote({ heard: { asOf, stream, last } }: { heard: Heard }) {
  const { language, t } = useExposureWords()
  const { party } = usePerson()
  const age = useAge()
  const now = useNow()
  const at = (instant: string) => formatInstant(language, instant, ZONES[party])
  const isQuiet = last !== null && now - Date.parse(last.lastReceivedAt) > QUIET_AFTER_HOURS * HOUR_MS
  const since = stream.staleSince === null ? '' : at(stream.staleSince)
  return (
    <p className="heard" data-state={stream.state === 'live' && !isQuiet ? 'live' : 'stale'}>
      {asOf === null ? (
        t('heard.not-computed')
      ) : (
        <>
          <strong>{t('heard.as-of', { time: at(asOf) })}</strong>{' '}
          {stream.state === 'live'
            ? t('heard.all')
            : t(stream.state === 'disconnected' ? 'heard.away' : 'heard.behind', { since })}
        </>
      )}{' '}
      {last === null
        ? t('heard.never')
        : t('heard.last', { age: age(last.lastReceivedAt), time: at(last.lastReceivedAt) })}
      {isQuiet ? ` ${t('heard.quiet', { hours: QUIET_AFTER_HOURS })}` : null}
    </p>
  )
}
