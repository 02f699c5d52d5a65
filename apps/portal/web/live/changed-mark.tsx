import { formatInstant, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { eventName } from '../events/event-name.ts'
import { usePastDay } from '../frame/use-past-day.ts'
import { portal } from '../texts/texts.ts'
import { useLive } from './live-provider.tsx'

/** Says in words what happened to a record, or to what belongs to it, since the portal was opened, and when. */
export function ChangedMark({ subject }: { subject: string }) {
  const { changed, changedWithin } = useLive()
  const day = usePastDay()
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(portal)
  // An event of a program is among those that belong to it: that one is the latest of both.
  const change = changedWithin.get(subject) ?? changed.get(subject)
  // A past day holds nothing new.
  if (change === undefined || day !== undefined) return null
  const time = formatInstant(language, change.time, zone)
  return <span className="changed-mark">{t('live.changed', { what: eventName(change.type, t), time })}</span>
}
