import { Button, useMessages } from '@trilateral/ui'
import { ReplayDialog } from './replay-dialog.tsx'
import { readerName } from './reason-words.ts'
import type { FailedEventsServer } from './server.ts'
import { useOpenDialog } from './standing-dialog.tsx'
import { failedEventsTexts } from './texts/failed-events-texts.ts'

interface Props {
  readonly server: FailedEventsServer
  readonly reader: string
  /** Named where several readers have failed events. */
  readonly isNamed: boolean
}

export function ReplayAll({ server, reader, isNamed }: Props) {
  const t = useMessages(failedEventsTexts)
  const open = useOpenDialog()
  return (
    <Button
      onPress={() =>
        open((onClose) => <ReplayDialog server={server} wish={{ reader, what: 'all' }} onClose={onClose} />)
      }
    >
      {isNamed ? t('replay-all-of', { reader: readerName(t, reader) }) : t('replay-all')}
    </Button>
  )
}
