import type { Party, Refusal, Tlp } from '@trilateral/contracts'
import {
  Button,
  Checkbox,
  Disclosure,
  Table,
  Tile,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { ReportTable, type ReportRow } from '@trilateral/ui/desk'
import { RecordShell, useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MapFileRow, MapPreview } from '../../src/router.ts'
import { server, type Inputs } from '../frame/server.ts'
import { inputTexts } from '../messages/input-texts.ts'
import { explain } from '../refusals/explain.ts'

interface Props {
  readonly files: Inputs['chipInputs']['previewMap']
  readonly preview: MapPreview
  readonly onBack: () => void
  readonly onAgain: () => void
  /** With how many inputs stand now. */
  readonly onKept: (count: number) => void
}

type Planned = MapPreview['inputs'][number]

/** What keeping the files would do, input by input and row by row. */
export function MapPreviewView({ files, preview, onBack, onAgain, onKept }: Props) {
  const { language } = useLanguage()
  const t = useMessages(inputTexts)
  const count = (action: Planned['action']) => preview.inputs.filter((each) => each.action === action).length
  const columns: readonly Column<Planned>[] = [
    { key: 'input', header: t('column.input'), isRowHeader: true, cell: ({ name }) => name },
    { key: 'action', header: t('import.action'), cell: ({ action }) => t(`import.action-${action}`) },
  ]
  const rowOf = ({ line, outcome, said, reasons }: MapFileRow): ReportRow => ({
    row: line,
    outcome,
    what: said === '' ? t('import.row-unread') : said,
    reasons: reasons.map(({ column, code, facts }) =>
      t('import.reason', { column, reason: explain(language, { code, facts }) }),
    ),
  })
  return (
    <>
      <Tile
        heading={
          preview.refused === 0 ? t('import.clean') : t('import.refused', { refused: preview.refused })
        }
        finding={t('import.finding', {
          accepted: preview.accepted,
          record: count('record'),
          amend: count('amend'),
          unchanged: count('unchanged'),
        })}
      >
        <Disclosure summary={t('import.planned')}>
          <Table
            caption={t('import.planned')}
            columns={columns}
            rows={preview.inputs}
            rowKey={({ id }) => id}
          />
        </Disclosure>
      </Tile>
      <KeepForm files={files} preview={preview} onAgain={onAgain} onKept={onKept} />
      <div className="form-end">
        <Button onPress={onBack}>{t('import.another')}</Button>
      </div>
      {preview.tables.map(({ table, rows }) => (
        <ReportTable
          key={table}
          caption={t('import.rows', { file: t(`import.file.${table}`) })}
          rows={rows.map(rowOf)}
        />
      ))}
    </>
  )
}

function KeepForm({ files, preview, onAgain, onKept }: Omit<Props, 'onBack'>) {
  const t = useMessages(inputTexts)
  const queries = useQueryClient()
  const [audience, setAudience] = useState<Party[]>([])
  const [tlp, setTlp] = useState<Tlp | ''>('')
  const [leaveOut, setLeaveOut] = useState(false)
  const keeping = useMutation(server.chipInputs.keepMap.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      if (tlp === '') throw new Error('a map was kept before its marking was chosen')
      const inputs = preview.inputs.map(({ id, expectedVersion }) => ({ id, expectedVersion }))
      const previewed = { sha256: preview.sha256, inputs }
      return keeping.mutateAsync({ ...files, requestId, previewed, leaveOut, audience, tlp })
    },
    { audience: t('form.audience'), tlp: t('form.tlp') },
  )
  async function keep() {
    const missing: Refusal[] = [
      ...(audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
      ...(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ]
    const kept = await recording.submit(missing)
    if (!kept) return
    await queries.invalidateQueries({ queryKey: server.chipInputs.pathKey() })
    onKept(kept.inputs)
  }
  return (
    <RecordShell
      recording={recording}
      onSubmit={() => void keep()}
      submit={t('import.keep')}
      back="/map"
      audience={audience}
      tlp={tlp}
      onRelease={(change) => {
        if (change.audience) setAudience(change.audience)
        if (change.tlp !== undefined) setTlp(change.tlp)
      }}
      conflict={
        recording.isAbout('map-preview-outdated') ? (
          <Button onPress={onAgain}>{t('import.again')}</Button>
        ) : null
      }
    >
      {preview.refused === 0 ? null : (
        <Checkbox isSelected={leaveOut} onChange={setLeaveOut}>
          {t('import.leave-out')}
        </Checkbox>
      )}
    </RecordShell>
  )
}
