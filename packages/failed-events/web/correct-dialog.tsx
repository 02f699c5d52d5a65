import { message, useLanguage, useMessages } from '@trilateral/ui'
import { TextArea } from '@trilateral/ui/desk'
import { useState } from 'react'
import { Outcomes } from './outcomes.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import type { FailedEventLine, FailedEventsServer } from './server.ts'
import { failedEventsTexts } from './texts/failed-events-texts.ts'
import { useDeed } from './use-deed.ts'

const LONGEST = 256 << 10

interface Props {
  readonly server: FailedEventsServer
  readonly letter: FailedEventLine
  /** The data as they came. */
  readonly text: string
  readonly onClose: () => void
}

/** Data as they should read: the contract judges them before anything changes. */
export function CorrectDialog({ server, letter: { reader, id }, text, onClose }: Props) {
  const t = useMessages(failedEventsTexts)
  const { language } = useLanguage()
  const [typed, setTyped] = useState(() => indented(text))
  const [fault, setFault] = useState<string>()
  const rehearsal = useDeed(server, server.rehearseCorrection.mutationOptions())
  const deed = useDeed(server, server.correct.mutationOptions())
  const outcome = rehearsal.data
  const isDone = deed.data !== undefined
  const withData = async (send: (data: Json) => Promise<unknown>) => {
    try {
      const data = JSON.parse(typed) as Json
      setFault(undefined)
      await send(data)
    } catch (error) {
      setFault(message(failedEventsTexts, language, 'data-no-json', { why: String(error) }))
    }
  }
  return (
    <ReasonDialog
      title={t('correct')}
      isOpen
      onClose={onClose}
      error={deed.error ?? rehearsal.error}
      isBusy={rehearsal.isPending || deed.isPending}
      onTry={(because) => withData((data) => rehearsal.carryOut({ reader, id, because, data }))}
      result={outcome ? <Outcomes outcomes={[outcome]} hasHappened={isDone} /> : null}
      isDone={isDone}
      onDo={(because) => withData((data) => deed.carryOut({ reader, id, because, data }))}
    >
      <TextArea
        label={t('data-label')}
        description={t('data-help')}
        error={fault}
        isRequired
        limit={LONGEST}
        rows={14}
        lang="en"
        value={typed}
        onChange={(value) => {
          setTyped(value)
          // What was tried was another text.
          rehearsal.reset()
        }}
      />
    </ReasonDialog>
  )
}

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
