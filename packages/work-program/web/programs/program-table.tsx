import type { CalendarDate } from '@trilateral/contracts'
import {
  Basis,
  formatDate,
  LastAssessed,
  Rating,
  RecordText,
  Table,
  TextLink,
  Trend,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import type { RegisterRow } from '../../src/questions/register.ts'
import { useDueWords } from '../dossier/due-words.ts'
import { useSlipWords } from '../dossier/slip-words.ts'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { registerTexts } from './register-texts.ts'
import { goByArrows } from './row-keys.ts'

/** The programs, one a row. */
export function ProgramTable({ rows, today }: { rows: readonly RegisterRow[]; today: CalendarDate }) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const d = useMessages(dossierTexts)
  const due = useDueWords(today)
  const slip = useSlipWords()
  const columns: readonly Column<RegisterRow>[] = [
    {
      key: 'program',
      header: t('column.program'),
      isRowHeader: true,
      cell: ({ id, state }) => (
        <span className="program-cell">
          <TextLink href={`/programs/${id}`}>
            <RecordText text={state.title} isQuiet />
          </TextLink>
          <span className="milestone-marks">
            <Basis value={state.basis} />
            {state.status === 'closed' ? <span>{d('status.closed')}</span> : null}
          </span>
        </span>
      ),
    },
    {
      key: 'rating',
      header: t('column.rating'),
      cell: ({ state }) => <Rating value={state.assessment?.declared ?? null} />,
    },
    {
      key: 'computed',
      header: t('column.computed'),
      cell: ({ standing }) => <Rating value={standing.signal.rating} />,
    },
    {
      key: 'trend',
      header: t('column.trend'),
      cell: ({ state }) => <Trend value={state.assessment?.trend ?? null} />,
    },
    {
      key: 'next',
      header: t('column.next'),
      cell: ({ standing: { next } }) =>
        next === null ? (
          t('next.none')
        ) : (
          <span>
            <RecordText text={next.title} isQuiet />{' '}
            <span className="next-day">
              {formatDate(language, next.due)} ·{' '}
              <span data-late={due(next.due).isLate ? '' : undefined}>{due(next.due).said}</span>
            </span>
          </span>
        ),
    },
    {
      key: 'slip',
      header: t('column.slip'),
      cell: ({ standing: { next } }) => (next === null ? '–' : slip(next.slipDays)),
    },
    {
      key: 'assessed',
      header: t('column.assessed'),
      cell: ({ standing }) => <LastAssessed on={standing.assessedOn} today={today} />,
    },
  ]
  return (
    <div className="program-table" onKeyDown={goByArrows} role="presentation">
      <Table caption={t('caption')} isCaptionHidden columns={columns} rows={rows} rowKey={({ id }) => id} />
      <p className="field-help">{t('keys')}</p>
    </div>
  )
}
