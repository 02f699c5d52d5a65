import { Disclosure, Table, useMessages, type Column } from '@trilateral/ui'
import { supplyTexts } from '../messages/supply-texts.ts'

/** The columns in the order in which a person needs them; the first six must be there. */
const COLUMNS = [
  'material',
  'stage',
  'country',
  'year',
  'share_percent',
  'source',
  'scope',
  'holder',
  'year_to',
  'year_is',
  'shares_of',
  'tariff_line',
  'source_url',
  'accessed_on',
  'trade_parameter',
  'censored',
  'licence',
  'illustrative',
  'note',
] as const
const NEEDED = 6

type ColumnName = (typeof COLUMNS)[number]

/** What the file must and may say. */
export function FileFormat() {
  const t = useMessages(supplyTexts)
  const columns: readonly Column<ColumnName>[] = [
    { key: 'name', header: t('format.column'), isRowHeader: true, cell: (name) => <code>{name}</code> },
    {
      key: 'need',
      header: t('format.need'),
      cell: (name) => t(COLUMNS.indexOf(name) < NEEDED ? 'format.needed' : 'format.may'),
    },
    { key: 'what', header: t('format.what'), cell: (name) => t(`format.${name}`) },
  ]
  return (
    <Disclosure summary={t('format.title')}>
      <Table caption={t('format.caption')} columns={columns} rows={COLUMNS} rowKey={(name) => name} />
    </Disclosure>
  )
}
