import { Table, type Column } from '@trilateral/ui'
import type { SharesAnswer, Supplier } from '../../src/router.ts'
import { useWords } from './use-words.ts'

/** The five largest, to the dollar; a weight that is not known is not nought. */
export function TopFive({ answer: { shares, chosen, importer } }: { answer: SharesAnswer }) {
  const { t, words } = useWords()
  const columns: readonly Column<Supplier>[] = [
    { key: 'supplier', header: t('column.supplier'), isRowHeader: true, cell: words.supplier },
    { key: 'value', header: t('column.value'), align: 'end', cell: ({ cents }) => words.dollars(cents) },
    { key: 'share', header: t('column.share'), align: 'end', cell: ({ share }) => words.percent(share) },
    {
      key: 'weight',
      header: t('column.weight'),
      align: 'end',
      cell: ({ grams }) => (grams === null ? t('weight.unknown') : words.tonnes(grams)),
    },
  ]
  return (
    <Table
      caption={t('top.caption', { importer: words.country(importer), year: String(chosen.year) })}
      columns={columns}
      rows={shares.named.slice(0, 5)}
      rowKey={({ area }) => String(area)}
    />
  )
}
