import { useMessages } from '@trilateral/ui'
import { portal } from '../texts/texts.ts'
import { useLive } from './live-provider.tsx'

/** Says in words that a record changed since the page was opened. */
export function ChangedMark({ subject }: { subject: string }) {
  const { changed } = useLive()
  const t = useMessages(portal)
  return changed.has(subject) ? <span className="changed-mark">{t('live.changed')}</span> : null
}
