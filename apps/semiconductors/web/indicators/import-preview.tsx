import { Button, ErrorSummary, Marking, Tile, useLanguage, useMessages } from '@trilateral/ui'
import { ReportTable, type ReportRow, type RowOutcome } from '@trilateral/ui/desk'
import { useRecording } from '@trilateral/work-program/screens'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LineAction, PlannedLine, ValuesPreview } from '../../src/router.ts'
import { server, type Inputs } from '../frame/server.ts'
import { indicatorTexts } from '../messages/indicator-texts.ts'
import { explain } from '../refusals/explain.ts'
import type { IndicatorPage } from './indicator-screen.tsx'
import { figureWords, periodWords } from './words.ts'

interface Props {
  readonly page: IndicatorPage
  readonly file: Inputs['indicators']['previewValues']
  readonly preview: ValuesPreview
  readonly onBack: () => void
  readonly onAgain: () => void
  /** With how many values were kept. */
  readonly onKept: (count: number) => void
}

const OUTCOMES: Readonly<Record<LineAction, RowOutcome>> = {
  added: 'accepted',
  revised: 'accepted',
  unchanged: 'unchanged',
  refused: 'refused',
}

/** What keeping the file would do, line by line. Only a file without a refused line, and with something new, can be kept. */
export function ImportPreview(props: Props) {
  const { page, file, preview, onBack } = props
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const { added, revised, unchanged, refused, ignored, lines } = preview
  const news = added + revised
  const heading =
    refused > 0 ? t('preview.refused', { count: refused }) : t(news > 0 ? 'preview.clean' : 'preview.nothing')
  return (
    <>
      <Tile
        heading={heading}
        finding={t('preview.sum', { name: file.name, added, revised, unchanged, refused })}
      >
        {refused > 0 ? <p>{t('preview.mend')}</p> : null}
        {ignored.length > 0 ? <p>{t('preview.ignored', { columns: ignored.join(', ') })}</p> : null}
        {refused === 0 && news > 0 ? <Keep {...props} count={news} /> : null}
        <Button onPress={onBack}>{t('preview.another')}</Button>
      </Tile>
      <ReportTable
        caption={t('preview.rows')}
        rows={lines.map((line): ReportRow => ({
          row: line.line,
          outcome: OUTCOMES[line.action],
          what: <What line={line} page={page} />,
          reasons: line.reasons.map(({ column, code, facts }) =>
            t('preview.reason', {
              column,
              reason: explain(language, facts === undefined ? { code } : { code, facts }),
            }),
          ),
        }))}
      />
    </>
  )
}

function What({ line: { said, cells, action, before }, page }: { line: PlannedLine; page: IndicatorPage }) {
  const { language } = useLanguage()
  const t = useMessages(indicatorTexts)
  const words = ({ value, missing }: NonNullable<PlannedLine['said']>) =>
    value === null
      ? t('value.missing', { reason: t(`missing.${missing ?? 'not-published'}`) })
      : figureWords(language, value, page.unit)
  if (!said) {
    const { period, value, unit, released_on } = cells
    return (
      <span className="quiet">
        {t('preview.unread', {
          period: period || '–',
          value: value || '–',
          unit: unit || '–',
          released: released_on || '–',
        })}
      </span>
    )
  }
  const outcome =
    action === 'refused'
      ? ''
      : ` · ${action === 'revised' && before ? t('preview.revised', { before: words(before) }) : t(action === 'added' ? 'preview.added' : 'preview.unchanged')}`
  return (
    <>
      {t('preview.said', { period: periodWords(language, said.period), value: words(said) })}
      <span className="quiet">{outcome}</span>
    </>
  )
}

function Keep({ page, file, preview, onAgain, onKept, count }: Props & { readonly count: number }) {
  const t = useMessages(indicatorTexts)
  const queries = useQueryClient()
  const keeping = useMutation(server.indicators.keepValues.mutationOptions())
  const recording = useRecording(
    (requestId) =>
      keeping.mutateAsync({
        ...file,
        requestId,
        sha256: preview.sha256,
        expectedVersion: preview.version,
      }),
    {},
  )
  async function keep() {
    const kept = await recording.submit([])
    if (!kept) return
    await queries.invalidateQueries({ queryKey: server.indicators.pathKey() })
    onKept(count)
  }
  return (
    <>
      <ErrorSummary {...recording.summary} />
      {recording.isAbout('changed-meanwhile') ? (
        <Button onPress={onAgain}>{t('preview.again')}</Button>
      ) : null}
      <p>
        {t('preview.readers')}{' '}
        <Marking tlp={page.tlp} audience={page.audience} originator={page.originator} />
      </p>
      <div className="form-end">
        <Button look="primary" isPending={recording.isSending} onPress={() => void keep()}>
          {t('preview.keep', { count })}
        </Button>
      </div>
    </>
  )
}
