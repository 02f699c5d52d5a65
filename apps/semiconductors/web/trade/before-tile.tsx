import { Table, type Column } from '@trilateral/ui'
import type { SharesAnswer, Supplier } from '../../src/router.ts'
import { useWords } from './use-words.ts'

const MOST_ROWS = 8

/** The same importer and line in an earlier year of the same kind of figures; or that there is none. */
export function BeforeTile({ answer: { shares, chosen, before } }: { answer: SharesAnswer }) {
  const { t, words } = useWords()
  if (before === null) return <p className="quiet">{t('before.none')}</p>
  const [year, beforeYear] = [String(chosen.year), String(before.vintage.year)]
  const was = (supplier: Supplier) =>
    before.shares.named.find(({ area }) => area === supplier.area)?.share ?? 0
  const columns: readonly Column<Supplier>[] = [
    { key: 'supplier', header: t('column.supplier'), isRowHeader: true, cell: words.supplier },
    { key: 'share', header: t('column.share'), align: 'end', cell: ({ share }) => words.percent(share) },
    {
      key: 'before',
      header: t('column.before', { year: beforeYear }),
      align: 'end',
      cell: (supplier) => words.percent(was(supplier)),
    },
    {
      key: 'change',
      header: t('column.change'),
      align: 'end',
      cell: (supplier) => words.signed(supplier.share - was(supplier)),
    },
  ]
  const hhi = (value: number | null) => (value === null ? t('unknown') : words.number(value))
  return (
    <section className="panel">
      <h2>{t('before.heading', { year: beforeYear })}</h2>
      <p>{t('before.hhi', { before: hhi(before.shares.hhi), beforeYear, now: hhi(shares.hhi), year })}</p>
      <Table
        caption={t('before.caption', { year, before: beforeYear })}
        columns={columns}
        rows={shares.named.slice(0, MOST_ROWS)}
        rowKey={({ area }) => String(area)}
      />
    </section>
  )
}
