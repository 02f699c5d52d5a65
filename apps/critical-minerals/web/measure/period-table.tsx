import type { CalendarDate } from '@trilateral/contracts'
import type { Clause } from '@trilateral/contracts/critical-minerals'
import {
  clauseName,
  type Column,
  formatDate,
  StateBadge,
  Table,
  useLanguage,
  useMessages,
} from '@trilateral/ui'
import { texts } from '../messages/texts.ts'
import { periodsOf, spanOf, type Period } from './periods.ts'

interface Row extends Period {
  readonly clause: Clause
}

interface Props {
  readonly clauses: readonly Clause[]
  readonly on: CalendarDate
  readonly today: CalendarDate
}

/** The figure's bars in words and dates. Where a bar runs out of the figure, no date is given: the figure chose that day, not the law. */
export function PeriodTable({ clauses, on, today }: Props) {
  const { language } = useLanguage()
  const t = useMessages(texts)
  const span = spanOf(clauses, [on, today])
  const rows = clauses.flatMap((clause) => periodsOf(clause, span).map((period) => ({ ...period, clause })))
  const columns: readonly Column<Row>[] = [
    {
      key: 'clause',
      header: t('column.clause'),
      isRowHeader: true,
      cell: ({ clause }) => clauseName(clause, language),
    },
    { key: 'state', header: t('column.state'), cell: ({ state }) => <StateBadge state={state} /> },
    {
      key: 'from',
      header: t('column.from'),
      cell: ({ from }) => (from === span.from ? '–' : formatDate(language, from)),
    },
    {
      key: 'to',
      header: t('column.to'),
      cell: ({ to }) => (to === span.to ? '–' : formatDate(language, to)),
    },
  ]
  return (
    <details className="as-table">
      <summary>{t('timeline.table')}</summary>
      <Table
        caption={t('timeline.table')}
        isCaptionHidden
        columns={columns}
        rows={rows}
        rowKey={({ clause, from }) => `${clause.key} ${from}`}
      />
    </details>
  )
}
