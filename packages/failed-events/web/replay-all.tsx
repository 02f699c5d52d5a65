import { Button, useMessages } from '@trilateral/ui'
import { useState } from 'react'
import { ReplayDialog } from './replay-dialog.tsx'
import type { FailedEventsServer } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

export function ReplayAll({ server, reader }: { server: FailedEventsServer; reader: string }) {
  const t = useMessages(failedEventsTexts)
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button onPress={() => setAsked(true)}>{t('replay-all')}</Button>
      {isAsked ? (
        <ReplayDialog server={server} wish={{ reader, what: 'all' }} onClose={() => setAsked(false)} />
      ) : null}
    </>
  )
}
