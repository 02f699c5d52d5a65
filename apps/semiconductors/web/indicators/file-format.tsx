import { Disclosure, Table, useMessages, type Column } from '@trilateral/ui'
import { indicatorTexts } from '../messages/indicator-texts.ts'

const COLUMNS = ['period', 'value', 'unit', 'released_on', 'missing'] as const

type ColumnName = (typeof COLUMNS)[number]

/** What a file of values must and may say. */
export function FileFormat() {
  const t = useMessages(indicatorTexts)
  const columns: readonly Column<ColumnName>[] = [
    { key: 'name', header: t('format.column'), isRowHeader: true, cell: (name) => <code>{name}</code> },
    {
      key: 'need',
      header: t('format.need'),
      cell: (name) => t(name === 'missing' ? 'format.may' : 'format.needed'),
    },
    { key: 'what', header: t('format.what'), cell: (name) => t(`format.${name}`) },
  ]
  return (
    <Disclosure summary={t('format.title')}>
      <Table caption={t('format.caption')} columns={columns} rows={COLUMNS} rowKey={(name) => name} />
    </Disclosure>
  )
}
