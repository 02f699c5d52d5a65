import { formatInstant, RecordText, Table, TextLink, useZone, type Column } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { ImportView } from '../../../src/router.ts'
import { server } from '../../frame/server.ts'
import { useWords } from '../use-words.ts'

/** The ministry's own imports, those that wait for their file among them. */
export function ImportsTable() {
  const { language, t, words } = useWords()
  const zone = useZone()
  const imports = useQuery(server.trade.imports.queryOptions())
  if (!imports.data) return null
  const columns: readonly Column<ImportView>[] = [
    {
      key: 'what',
      header: t('imports.column.what'),
      isRowHeader: true,
      cell: ({ id, title }) => (
        <TextLink href={`/trade/import/${id}`}>
          <RecordText text={title} isQuiet />
        </TextLink>
      ),
    },
    { key: 'state', header: t('imports.column.state'), cell: ({ state }) => t(`state.${state}`) },
    {
      key: 'rows',
      header: t('imports.column.rows'),
      align: 'end',
      cell: ({ reading }) => words.number(reading.kept),
    },
    {
      key: 'refused',
      header: t('imports.column.refused'),
      align: 'end',
      cell: ({ reading }) => words.number(reading.refused),
    },
    { key: 'by', header: t('imports.column.by'), cell: ({ by }) => by },
    {
      key: 'at',
      header: t('imports.column.at'),
      cell: ({ begunAt }) => formatInstant(language, begunAt, zone),
    },
  ]
  return (
    <section>
      <h2>{t('imports.heading')}</h2>
      {imports.data.length === 0 ? (
        <p className="quiet">{t('imports.none')}</p>
      ) : (
        <Table caption={t('imports.caption')} columns={columns} rows={imports.data} rowKey={({ id }) => id} />
      )}
    </section>
  )
}
