import type { Refusal } from '@trilateral/contracts'
import { Button, ErrorSummary, Loading, useLanguage, useMessages } from '@trilateral/ui'
import { base64Of, FileField } from '@trilateral/ui/desk'
import { useState } from 'react'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { explain } from '../refusals/explain.ts'
import { FileFormat } from './file-format.tsx'

/** kB: more, as base64, is not taken. */
const MOST_KILOBYTES = 650

interface Props {
  readonly failure: { readonly refusals: readonly Refusal[] } | undefined
  readonly isSending: boolean
  readonly onChosen: (name: string, content: string) => void
}

export function ChooseFile({ failure, isSending, onChosen }: Props) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const [file, setFile] = useState<File | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [isMissing, setMissing] = useState(false)
  const faults = isMissing
    ? [{ message: t('import.no-file'), fieldId: 'file' }]
    : failure
      ? (failure.refusals.length > 0
          ? failure.refusals.map((refusal) => explain(language, refusal))
          : [t('import.broken')]
        ).map((message) => ({ message }))
      : []
  async function send() {
    if (isSending) return
    setAttempt((before) => before + 1)
    setMissing(file === null)
    if (file) onChosen(file.name, await base64Of(file))
  }
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ErrorSummary faults={faults} attempt={faults.length > 0 ? attempt + 1 : 0} />
      <FileField
        id="file"
        label={t('import.file')}
        description={t('import.file-help')}
        kinds={['.csv', '.xlsx']}
        limit={MOST_KILOBYTES}
        value={file}
        onChange={(chosen) => {
          setFile(chosen)
          setMissing(false)
        }}
      />
      <div className="form-end">
        <Button type="submit" look="primary">
          {t('import.preview')}
        </Button>
      </div>
      {isSending ? <Loading /> : null}
      <FileFormat />
    </form>
  )
}
