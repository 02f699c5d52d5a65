import { textFor, type CalendarDate } from '@trilateral/contracts'
import {
  Basis,
  formatDate,
  LastAssessed,
  Rating,
  RecordText,
  TextLink,
  Trend,
  useLanguage,
  useMessages,
  type Column,
} from '@trilateral/ui'
import { chosenColumns, Grid, type Selected } from '@trilateral/ui/desk'
import type { RegisterRow } from '../../src/questions/register.ts'
import { useDueWords } from '../dossier/due-words.ts'
import { useSlipWords } from '../dossier/slip-words.ts'
import { dossierTexts } from '../dossier/dossier-texts.ts'
import { registerTexts } from './register-texts.ts'

/** The columns of the register of programs, as a reader of this language calls and sees them. */
export function useProgramColumns(today: CalendarDate): readonly Column<RegisterRow>[] {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  const d = useMessages(dossierTexts)
  const due = useDueWords(today)
  const slip = useSlipWords()
  return [
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
}

interface Props {
  readonly rows: readonly RegisterRow[]
  readonly columns: readonly Column<RegisterRow>[]
  /** Which columns the address asks for. */
  readonly said: string | undefined
  /** Undefined where nothing can be done to several at once. */
  readonly selection:
    | { readonly selected: Selected; readonly onSelect: (selected: Selected) => void }
    | undefined
}

/** The programs, one a row. */
export function ProgramTable({ rows, columns, said, selection }: Props) {
  const { language } = useLanguage()
  const t = useMessages(registerTexts)
  return (
    <div className="program-table">
      <Grid
        caption={t('caption')}
        columns={chosenColumns(columns, said)}
        rows={rows}
        rowKey={({ id }) => id}
        selection={selection && { ...selection, nameOf: ({ state }) => textFor(state.title, language).text }}
      />
    </div>
  )
}
