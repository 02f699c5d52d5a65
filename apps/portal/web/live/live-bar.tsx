import { Button, useMessages } from '@trilateral/ui'
import { portal } from '../texts/texts.ts'
import { useLive } from './live-provider.tsx'

/** Pause, and what waits: the reader decides when the page moves. */
export function LiveBar() {
  const { isPaused, setPaused, waiting, showWaiting } = useLive()
  const t = useMessages(portal)
  return (
    <div className="live-bar">
      {waiting > 0 ? <Button onPress={showWaiting}>{t('live.waiting', { count: waiting })}</Button> : null}
      <Button look="quiet" onPress={() => setPaused(!isPaused)}>
        {isPaused ? t('live.resume') : t('live.pause')}
      </Button>
    </div>
  )
}
