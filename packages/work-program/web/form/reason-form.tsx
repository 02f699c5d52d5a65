import type { MultilingualText } from '@trilateral/contracts'
import { TextField, useLanguage } from '@trilateral/ui'
import { useState } from 'react'
import { StepForm } from './step-form.tsx'
import { multilingual, noTexts } from './texts-draft.ts'
import { useRecording } from './use-recording.ts'

interface Props {
  /** Of the field, on a page that may have several such forms. */
  readonly id: string
  readonly title: string
  /** What is asked: why. */
  readonly why: string
  readonly send: string
  /** Sends the wish with its reason, in the language of who writes it; null: nothing was written, which the server refuses in words. */
  readonly onTell: (wish: { requestId: string; because: MultilingualText | null }) => Promise<unknown>
  readonly onDone?: () => void
}

/** Something ends, and a person says why: closed, withdrawn, declined. */
export function ReasonForm({ id, title, why, send, onTell, onDone }: Props) {
  const { language } = useLanguage()
  const [because, setBecause] = useState('')
  const recording = useRecording(
    (requestId) =>
      onTell({ requestId, because: multilingual({ ...noTexts(), [language]: because }, language) }),
    { because: why },
  )
  return (
    <StepForm
      title={title}
      recording={recording}
      ids={{ because: id }}
      send={send}
      look="danger"
      onSend={() => recording.submit([])}
      {...(onDone ? { onDone } : {})}
    >
      <TextField
        id={id}
        label={why}
        isRequired
        rows={2}
        lang={language}
        value={because}
        error={recording.errorAt('because')}
        onChange={setBecause}
      />
    </StepForm>
  )
}
