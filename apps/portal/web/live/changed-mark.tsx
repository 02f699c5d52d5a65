import { formatInstant, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { eventName } from '../events/event-name.ts'
import { portal } from '../texts/texts.ts'
import { useLive } from './live-provider.tsx'

/** Says in words what happened to a record since the portal was opened, and when. */
export function ChangedMark({ subject }: { subject: string }) {
  const { changed } = useLive()
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(portal)
  const change = changed.get(subject)
  if (change === undefined) return null
  const time = formatInstant(language, change.time, zone)
  return <span className="changed-mark">{t('live.changed', { what: eventName(change.type, t), time })}</span>
}
