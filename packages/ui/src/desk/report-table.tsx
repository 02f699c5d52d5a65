import { useState, type ReactNode } from 'react'
import { Checkbox } from '../forms/checkbox.tsx'
import { EmptyState } from '../layout/states.tsx'
import { Table, type Column } from '../layout/table.tsx'
import { useMessages } from '../language/language.tsx'
import { deskTexts } from './desk-messages.ts'

export type RowOutcome = 'accepted' | 'warning' | 'refused' | 'unchanged'

export interface ReportRow {
  /** The row's number in the file, as its reader sees it there: the head is row 1. */
  readonly row: number
  readonly outcome: RowOutcome
  /** What the row says, in short. */
  readonly what: ReactNode
  /** Refusals in the reader's words. */
  readonly reasons: readonly string[]
}

interface Props {
  readonly caption: string
  readonly rows: readonly ReportRow[]
}

const GLYPHS: Readonly<Record<RowOutcome, string>> = {
  accepted: '■',
  warning: '▲',
  refused: '◇',
  unchanged: '□',
}

/** A file row by row: what would be kept, what not, and why. */
export function ReportTable({ caption, rows }: Props) {
  const t = useMessages(deskTexts)
  const [onlyProblems, setOnlyProblems] = useState(false)
  if (rows.length === 0) return <EmptyState title={t('report.empty')} />
  const count = (outcomes: readonly RowOutcome[]) =>
    rows.filter((row) => outcomes.includes(row.outcome)).length
  const hasProblems = rows.some(({ reasons }) => reasons.length > 0)
  const columns: Column<ReportRow>[] = [
    { key: 'row', header: t('report.row'), cell: ({ row }) => row, isRowHeader: true },
    {
      key: 'outcome',
      header: t('report.outcome'),
      cell: ({ outcome }) => (
        <span className="report-outcome" data-outcome={outcome}>
          <span aria-hidden="true">{GLYPHS[outcome]} </span>
          {t(`report.${outcome}`)}
        </span>
      ),
    },
    { key: 'what', header: t('report.what'), cell: ({ what }) => what },
    { key: 'why', header: t('report.why'), cell: ({ reasons }) => <Reasons reasons={reasons} /> },
  ]
  return (
    <div className="report">
      <p className="report-sum">
        {t('report.sum', {
          accepted: count(['accepted', 'warning', 'unchanged']),
          refused: count(['refused']),
          all: rows.length,
        })}
      </p>
      {hasProblems ? (
        <Checkbox isSelected={onlyProblems} onChange={setOnlyProblems}>
          {t('report.only-problems')}
        </Checkbox>
      ) : null}
      <Table
        caption={caption}
        columns={columns}
        rows={onlyProblems ? rows.filter(({ reasons }) => reasons.length > 0) : rows}
        rowKey={({ row }) => String(row)}
      />
    </div>
  )
}

function Reasons({ reasons }: { reasons: readonly string[] }) {
  const t = useMessages(deskTexts)
  if (reasons.length === 0) return <span className="report-nothing">{t('report.nothing')}</span>
  return (
    <ul className="report-reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
