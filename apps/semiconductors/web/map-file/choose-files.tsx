import { LANGUAGES, ministryDay, type Language } from '@trilateral/contracts'
import { providersSchema, type Providers } from '@trilateral/contracts/semiconductors'
import { Button, DateField, ErrorSummary, Select, useLanguage, useMessages } from '@trilateral/ui'
import { base64Of, FileField } from '@trilateral/ui/desk'
import { failureOf, usePerson } from '@trilateral/work-program/screens'
import { useState } from 'react'
import type { Inputs } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { explain } from '../refusals/explain.ts'

type Sent = Inputs['chipInputs']['previewMap']
type Table = keyof Sent['files']
const TABLES: readonly Table[] = ['inputs', 'stages', 'sequence', 'providers', 'provision']

interface Props {
  /** What the server said to files that were sent before. */
  readonly error: unknown
  readonly isSending: boolean
  readonly onChosen: (files: Sent) => void
}

/** The five files, and what they do not say of themselves. */
export function ChooseFiles({ error, isSending, onChosen }: Props) {
  const { language } = useLanguage()
  const { party } = usePerson()
  const t = useMessages(inputTexts)
  const [files, setFiles] = useState<Partial<Record<Table, File>>>({})
  const [of, setOf] = useState<Providers['of']>('sales')
  const [by, setBy] = useState<Providers['by']>('seat-of-firm')
  const [written, setWritten] = useState<Language>(language)
  const [readOn, setReadOn] = useState(() => ministryDay(party, new Date()))
  const [attempt, setAttempt] = useState(0)
  const missing = TABLES.filter((table) => attempt > 0 && !files[table])
  const faults = [
    ...missing.map((table) => ({
      message: t('form.field-of', { group: t(`import.file.${table}`), label: t('import.missing') }),
      fieldId: table,
    })),
    ...(error === undefined
      ? []
      : failureOf(error).refusals.map((refusal) => ({
          message: explain(language, refusal),
          fieldId: TABLES.find((table) => table === refusal.field),
        }))),
  ]
  async function send() {
    setAttempt((before) => before + 1)
    const contents: Partial<Record<Table, string>> = {}
    for (const table of TABLES) {
      const file = files[table]
      if (file) contents[table] = await base64Of(file)
    }
    const { inputs, stages, sequence, providers, provision } = contents
    if (inputs && stages && sequence && providers && provision)
      onChosen({
        files: { inputs, stages, sequence, providers, provision },
        of,
        by,
        language: written,
        readOn,
      })
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
      {TABLES.map((table) => (
        <FileField
          key={table}
          id={table}
          label={t(`import.file.${table}`)}
          description={t('import.file-help')}
          error={missing.includes(table) ? t('import.missing') : undefined}
          kinds={['.csv', '.xlsx']}
          value={files[table] ?? null}
          onChange={(file) =>
            setFiles(({ [table]: _before, ...rest }) => (file ? { ...rest, [table]: file } : rest))
          }
        />
      ))}
      <div className="fields-row">
        <Select
          label={t('import.of')}
          value={of}
          options={providersSchema.shape.of.options.map((value) => ({ value, label: t(`of.${value}`) }))}
          onChange={setOf}
        />
        <Select
          label={t('import.by')}
          value={by}
          options={providersSchema.shape.by.options.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChange={setBy}
        />
        <Select
          label={t('import.language')}
          value={written}
          options={LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={setWritten}
        />
        <DateField label={t('import.read-on')} value={readOn} onChange={setReadOn} />
      </div>
      <p className="field-help">{t('import.licence')}</p>
      <div className="form-end">
        <Button type="submit" look="primary" isPending={isSending}>
          {t('import.preview')}
        </Button>
      </div>
    </form>
  )
}
