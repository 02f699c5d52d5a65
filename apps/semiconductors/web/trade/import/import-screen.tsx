import '../trade.css'
import type { Refusal } from '@trilateral/contracts'
import { Button, EmptyState, ErrorSummary, PageHead } from '@trilateral/ui'
import { base64Of, FileField, Steps } from '@trilateral/ui/desk'
import { failureOf, isOfficial, usePerson, useTitle } from '@trilateral/work-program/screens'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FilePreview } from '../../../src/router.ts'
import { server, type Inputs } from '../../frame/server.ts'
import { explain } from '../../refusals/explain.ts'
import { useWords } from '../use-words.ts'
import { AboutForm } from './about-form.tsx'
import { canUnpack, headOf, isPacked } from './byte-source.ts'
import { chosenFiles } from './chosen-files.ts'
import { DataSets } from './data-sets.tsx'
import { FilePreviewTile } from './file-preview-tile.tsx'
import { ImportsTable } from './imports-table.tsx'

/** kB: 20 GB. It is never in memory as a whole, on neither side. */
export const LARGEST_FILE = 20_000_000
export const KINDS = ['.csv', '.gz', '.tsv', '.txt']

interface Looked {
  readonly file: File
  readonly sent: Inputs['trade']['previewFile']['file']
  readonly preview: FilePreview
}

/** A customs file: chosen, looked at, described; then it is read. Below, what was imported before. */
export function ImportScreen() {
  const { t } = useWords()
  const person = usePerson()
  const navigate = useNavigate()
  const [looked, setLooked] = useState<Looked>()
  useTitle(t('import.title'))
  if (!isOfficial(person)) return <EmptyState title={t('import.officials')} />
  return (
    <>
      <PageHead eyebrow={t('title')} title={t('import.title')} lead={t('import.lead')} />
      <Steps
        current={looked ? 'about' : 'choose'}
        steps={(['choose', 'about', 'read', 'kept'] as const).map((key) => ({
          key,
          label: t(`step.${key}`),
        }))}
      />
      {looked ? (
        <>
          <FilePreviewTile
            preview={looked.preview}
            name={looked.file.name}
            onBack={() => setLooked(undefined)}
          />
          <AboutForm
            sent={looked.sent}
            preview={looked.preview}
            onBegun={({ id }) => {
              chosenFiles.set(id, looked.file)
              void navigate({ to: '/trade/import/$id', params: { id } })
            }}
          />
        </>
      ) : (
        <ChooseFile onLooked={setLooked} />
      )}
      <ImportsTable />
      <DataSets />
    </>
  )
}

function ChooseFile({ onLooked }: { onLooked: (looked: Looked) => void }) {
  const { language, t } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const [said, setSaid] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  const look = useMutation(server.trade.previewFile.mutationOptions())
  const refuse = (messages: readonly string[]) => {
    setSaid(messages)
    setAttempt((before) => before + 1)
  }
  async function send() {
    if (!file) return refuse([t('import.no-file')])
    if (!canUnpack() && (await isPacked(file))) return refuse([t('import.cannot-unpack')])
    try {
      const { head, bytes } = await headOf(file)
      const sent = { name: file.name, bytes, head: await base64Of(head) }
      onLooked({ file, sent, preview: await look.mutateAsync({ file: sent, year: null }) })
    } catch (error) {
      const { refusals } = failureOf(error)
      const fallback: readonly Refusal[] = [{ code: 'slice-unreadable' }]
      refuse((refusals.length > 0 ? refusals : fallback).map((refusal) => explain(language, refusal)))
    }
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
      <ErrorSummary faults={said.map((message) => ({ message, fieldId: 'file' }))} attempt={attempt} />
      <FileField
        id="file"
        label={t('import.file')}
        description={t('import.file-help')}
        kinds={KINDS}
        limit={LARGEST_FILE}
        value={file}
        onChange={(chosen) => {
          setFile(chosen)
          setSaid([])
        }}
      />
      <div className="form-end">
        <Button type="submit" look="primary" isPending={look.isPending}>
          {t('import.look')}
        </Button>
      </div>
    </form>
  )
}
