import type { Party, Refusal, Tlp } from '@trilateral/contracts'
import {
  audienceName,
  Button,
  countryName,
  ErrorSummary,
  Table,
  Tile,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { ReportTable, type ReportRow } from '@trilateral/ui/desk'
import { ReleaseFields, ReleasePreview } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilePreview, FileRow, PreviewedPosition } from '../../src/router.ts'
import { server, type Inputs } from '../frame/server.ts'
import { supplyTexts } from '../messages/supply-texts.ts'
import { texts } from '../messages/texts.ts'
import { useRecording } from '../record/use-recording.ts'
import { explain } from '../refusals/explain.ts'
import { tenths } from './figures.ts'
import { holderName, materialName, stageName, yearsText } from './names.ts'

interface Props {
  readonly file: Inputs['supply']['previewFile']
  readonly preview: FilePreview
  readonly onBack: () => void
  readonly onAgain: () => void
  /** With how many positions stand now. */
  readonly onKept: (count: number) => void
}

/** What keeping the file would do, position by position and line by line. Only a file without a refused line can be kept. */
export function ImportPreview({ file, preview, onBack, onAgain, onKept }: Props) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const isClean = preview.refused === 0
  return (
    <>
      <Tile
        heading={t(isClean ? 'preview.clean' : 'preview.refused', { refused: preview.refused })}
        finding={t('preview.finding', {
          accepted: preview.accepted,
          positions: preview.positions.length,
          name: file.name,
        })}
      >
        <PlannedPositions positions={preview.positions} />
      </Tile>
      {isClean ? <KeepForm file={file} preview={preview} onKept={onKept} onAgain={onAgain} /> : null}
      <div className="form-end">
        <Button onPress={onBack}>{t('preview.another')}</Button>
      </div>
      <ReportTable
        caption={t('preview.rows')}
        rows={preview.rows.map((row): ReportRow => ({
          row: row.line,
          outcome: row.accepted ? 'accepted' : 'refused',
          what: <What row={row} />,
          reasons: row.reasons.map(({ column, code, facts }) =>
            t('preview.reason', { column, reason: explain(language, { code, facts }) }),
          ),
        }))}
      />
    </>
  )
}

function What({ row: { said } }: { row: FileRow }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  if (!said) return <span className="quiet">{t('preview.unread')}</span>
  return t('preview.said', {
    material: materialName(said.material, language),
    stage: stageName(said.stage, language),
    country: countryName(said.country, language),
    year: String(said.year),
    share: tenths(said.share, language),
    side: t(`side.${said.scope}`),
  })
}

function PlannedPositions({ positions }: { positions: readonly PreviewedPosition[] }) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const columns: readonly Column<PreviewedPosition>[] = [
    {
      key: 'position',
      header: t('column.position'),
      isRowHeader: true,
      cell: ({ about }) =>
        t('position.name', {
          material: materialName(about.material, language),
          stage: stageName(about.stage, language),
        }),
    },
    { key: 'holder', header: t('holder'), cell: ({ about }) => holderName(about.holder, language) },
    { key: 'years', header: t('years'), cell: ({ about }) => yearsText(about, language) },
    { key: 'lines', header: t('preview.lines'), align: 'end', cell: ({ lines }) => lines.length },
    {
      key: 'action',
      header: t('preview.action'),
      cell: ({ action, after, expectedVersion }) =>
        after === null
          ? t('action.none')
          : t(`action.${action}`, { version: (expectedVersion ?? 0) + 1, before: expectedVersion ?? 0 }),
    },
  ]
  return <Table caption={t('preview.positions')} columns={columns} rows={positions} rowKey={({ id }) => id} />
}

function KeepForm({ file, preview, onKept, onAgain }: Omit<Props, 'onBack'>) {
  const { language } = useLanguage()
  const t = useMessages(supplyTexts)
  const c = useMessages(texts)
  const queries = useQueryClient()
  const [audience, setAudience] = useState<Party[]>([])
  const [tlp, setTlp] = useState<Tlp | ''>('')
  const keeping = useMutation(server.supply.keepFile.mutationOptions())
  const recording = useRecording(
    (requestId) => {
      if (tlp === '') throw new Error('a file was kept before its marking was chosen')
      const positions = preview.positions.map(({ id, expectedVersion }) => ({ id, expectedVersion }))
      return keeping.mutateAsync({
        ...file,
        requestId,
        previewed: { sha256: preview.sha256, positions },
        audience,
        tlp,
      })
    },
    ['audience', 'tlp'],
  )
  async function keep() {
    const missing: Refusal[] = [
      ...(audience.length === 0 ? [{ code: 'audience-missing', field: 'audience' }] : []),
      ...(tlp === '' ? [{ code: 'value-missing', field: 'tlp' }] : []),
    ]
    const kept = await recording.submit(missing)
    if (!kept) return
    await queries.invalidateQueries({ queryKey: server.supply.pathKey() })
    onKept(kept.positions.length)
  }
  return (
    <form
      className="record"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <div className="record-form form panel">
        <ErrorSummary {...recording.summary} />
        {recording.isAbout('preview-outdated') ? (
          <Button onPress={onAgain}>{t('preview.again')}</Button>
        ) : null}
        <ReleaseFields
          audience={audience}
          tlp={tlp}
          errorAt={recording.errorAt}
          onChange={(change) => {
            if (change.audience) setAudience(change.audience)
            if (change.tlp !== undefined) setTlp(change.tlp)
          }}
        />
      </div>
      <div className="record-side">
        <ReleasePreview audience={audience} tlp={tlp} />
        <div className="form-end">
          <Button type="submit" look="primary" isPending={recording.isSending}>
            {audience.length === 0
              ? t('keep.submit')
              : c('record.submit-to', { audience: audienceName(audience, language) })}
          </Button>
        </div>
      </div>
    </form>
  )
}
