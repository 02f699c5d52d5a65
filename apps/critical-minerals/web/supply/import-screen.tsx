import { HOLDERS, type Holder } from '@trilateral/contracts/critical-minerals'
import { LANGUAGES, ministryDay, type Language, type Refusal } from '@trilateral/contracts'
import {
  Button,
  DateField,
  EmptyState,
  ErrorSummary,
  PageHead,
  Select,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { base64Of, FileField, Steps } from '@trilateral/ui/desk'
import { failureOf, isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { server, type Inputs } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { texts } from '../messages/texts.ts'
import { explain } from '../refusals/explain.ts'
import { FileFormat } from './file-format.tsx'
import { ImportKept } from './import-kept.tsx'
import { ImportPreview } from './import-preview.tsx'
import { holderName } from './names.ts'

type Sent = Inputs['supply']['previewFile']

const HOLDER_OF = { jp: 'JP', kr: 'KR', us: 'US' } as const

/** A shares file: chosen, looked at line by line, kept. Nothing is kept before the last step. */
export function ImportScreen() {
  const t = useMessages(supplyTexts)
  const person = usePerson()
  const [sent, setSent] = useState<Sent>()
  const preview = useMutation(server.supply.previewFile.mutationOptions())
  const [kept, setKept] = useState<number>()
  useTitle(t('import.title'))
  if (!isOfficial(person)) return <EmptyState title={t('import.officials')} />
  const step = kept === undefined ? (preview.data && sent ? 'preview' : 'choose') : 'kept'
  return (
    <>
      <PageHead title={t('import.title')} lead={t('import.lead')} />
      <Steps
        current={step}
        steps={(['choose', 'preview', 'kept'] as const).map((key) => ({ key, label: t(`step.${key}`) }))}
      />
      {step === 'choose' ? (
        <ChooseFile
          failure={preview.isError ? failureOf(preview.error) : undefined}
          isSending={preview.isPending}
          onChosen={(file) => {
            setSent(file)
            preview.mutate(file)
          }}
        />
      ) : null}
      {step === 'preview' && sent && preview.data ? (
        <ImportPreview
          key={preview.data.sha256}
          file={sent}
          preview={preview.data}
          onBack={() => {
            setSent(undefined)
            preview.reset()
          }}
          onAgain={() => preview.mutate(sent)}
          onKept={setKept}
        />
      ) : null}
      {kept === undefined ? null : <ImportKept count={kept} />}
    </>
  )
}

interface ChooseProps {
  readonly failure: { readonly refusals: readonly Refusal[] } | undefined
  readonly isSending: boolean
  readonly onChosen: (file: Sent) => void
}

function ChooseFile({ failure, isSending, onChosen }: ChooseProps) {
  const { language } = useLanguage()
  const { party } = usePerson()
  const t = useMessages(supplyTexts)
  const c = useMessages(texts)
  const [file, setFile] = useState<File | null>(null)
  const [holder, setHolder] = useState<Holder>(HOLDER_OF[party])
  const [noteLanguage, setNoteLanguage] = useState<Language>(language)
  const [readOn, setReadOn] = useState(() => ministryDay(party, new Date()))
  const [attempt, setAttempt] = useState(0)
  const [isMissing, setMissing] = useState(false)
  const faults = isMissing
    ? [{ message: t('import.no-file'), fieldId: 'file' }]
    : failure
      ? (failure.refusals.length > 0
          ? failure.refusals.map((refusal) => explain(language, refusal))
          : [c('form.broken')]
        ).map((message) => ({ message }))
      : []
  async function send() {
    setAttempt((before) => before + 1)
    setMissing(file === null)
    if (file)
      onChosen({ name: file.name, content: await base64Of(file), holder, language: noteLanguage, readOn })
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
        value={file}
        onChange={(chosen) => {
          setFile(chosen)
          setMissing(false)
        }}
      />
      <div className="fields-row">
        <Select
          label={t('import.holder')}
          description={t('import.holder-help')}
          value={holder}
          options={HOLDERS.map((value) => ({ value, label: holderName(value, language) }))}
          onChange={setHolder}
        />
        <DateField
          label={t('import.read-on')}
          description={t('import.read-on-help')}
          value={readOn}
          onChange={setReadOn}
        />
        <Select
          label={t('import.language')}
          value={noteLanguage}
          options={LANGUAGES.map((value) => ({ value, label: c(`language.${value}`) }))}
          onChange={setNoteLanguage}
        />
      </div>
      <div className="form-end">
        <Button type="submit" look="primary" isPending={isSending}>
          {t('import.preview')}
        </Button>
      </div>
      <FileFormat />
    </form>
  )
}
