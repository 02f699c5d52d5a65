import { Button, formatInstant, useLanguage, useMessages, useZone } from '@trilateral/ui'
import { useRef } from 'react'
import { portal } from '../texts/texts.ts'
import { useLive } from './live-provider.tsx'

/** What changed since the portal was opened, what waits, and pause: the reader decides when the page moves. */
export function LiveBar() {
  const { isPaused, setPaused, waiting, showWaiting, changed, openedAt } = useLive()
  const { language } = useLanguage()
  const zone = useZone()
  const t = useMessages(portal)
  const since = useRef<HTMLParagraphElement>(null)
  const show = () => {
    showWaiting()
    // The button goes away under the focus, which then stays in its place and not on top of the page.
    since.current?.focus()
  }
  const opened = formatInstant(language, openedAt, zone)
  return (
    <div className="live-bar">
      <p ref={since} tabIndex={-1} className={changed.size === 0 ? 'for-ears' : 'live-since'}>
        {t('live.since', { count: changed.size, time: opened })}
      </p>
      {waiting > 0 ? <Button onPress={show}>{t('live.waiting', { count: waiting })}</Button> : null}
      <Button look="quiet" onPress={() => setPaused(!isPaused)}>
        {isPaused ? t('live.resume') : t('live.pause')}
      </Button>
    </div>
  )
}
