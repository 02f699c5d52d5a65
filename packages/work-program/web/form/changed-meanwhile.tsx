import { Button, useMessages } from '@trilateral/ui'
import { useState } from 'react'
import { changedTexts } from './changed-texts.ts'

/** Reads the record anew under a form whose typing stays: one compares above, then sends again. */
export function ChangedMeanwhile({ onReload }: { onReload: () => Promise<unknown> }) {
  const t = useMessages(changedTexts)
  const [isRead, setRead] = useState(false)
  return (
    <p className="release-note">
      {isRead ? t('read') : t('why')}{' '}
      {isRead ? null : (
        <Button onPress={() => void onReload().then(() => setRead(true))}>{t('reload')}</Button>
      )}
    </p>
  )
}
