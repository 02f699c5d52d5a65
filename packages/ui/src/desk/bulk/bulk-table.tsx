import { useMessages } from '../../language/language.tsx'
import { Table, type Column } from '../../layout/table.tsx'
import { bulkTexts } from './bulk-texts.ts'

export type BulkOutcome = 'changes' | 'unchanged' | 'refused' | 'changed' | 'broken' | 'waits'

export interface BulkLine {
  readonly id: string
  readonly name: string
  readonly outcome: BulkOutcome
  /** In the reader's words. */
  readonly reason: string | null
}

const GLYPHS: Readonly<Record<BulkOutcome, string>> = {
  changes: '■',
  changed: '■',
  unchanged: '□',
  refused: '◇',
  broken: '▲',
  waits: '…',
}

/** What would become, or became, of each row. */
export function BulkTable({
  caption,
  lines,
}: {
  readonly caption: string
  readonly lines: readonly BulkLine[]
}) {
  const t = useMessages(bulkTexts)
  const columns: readonly Column<BulkLine>[] = [
    { key: 'row', header: t('row'), isRowHeader: true, cell: ({ name }) => name },
    {
      key: 'outcome',
      header: t('outcome'),
      cell: ({ outcome }) => (
        <span className="report-outcome" data-outcome={outcome === 'refused' ? 'refused' : 'accepted'}>
          <span aria-hidden="true">{GLYPHS[outcome]} </span>
          {t(outcome)}
        </span>
      ),
    },
    { key: 'why', header: t('why'), cell: ({ reason }) => reason },
  ]
  return <Table caption={caption} columns={columns} rows={lines} rowKey={({ id }) => id} />
}
