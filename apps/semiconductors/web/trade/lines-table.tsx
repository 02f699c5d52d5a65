import { CHIP_LINES_SOURCE } from '@trilateral/supply-risk/trade'
import { Table, TextLink, type Column } from '@trilateral/ui'
import { useQuery } from '@tanstack/react-query'
import type { LineSummary } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { useWords } from './use-words.ts'

/** The watched lines of an importer, in the order of the map of stages: known or not. */
export function LinesTable({ importer }: { importer: string }) {
  const { t, words } = useWords()
  const overview = useQuery(server.trade.overview.queryOptions({ importer }))
  if (!overview.data) return null
  const lines = overview.data
  const known = lines.filter(({ answer }) => answer !== null)
  const unknown = lines.filter(({ answer }) => answer === null)
  const or = (write: (answer: NonNullable<LineSummary['answer']>) => string) => (summary: LineSummary) =>
    summary.answer === null ? t('unknown') : write(summary.answer)
  const columns: readonly Column<LineSummary>[] = [
    {
      key: 'line',
      header: t('lines.column.line'),
      isRowHeader: true,
      cell: ({ line }) => (
        <TextLink href={`/trade?importer=${importer}&line=${line}`}>{words.line(line)}</TextLink>
      ),
    },
    { key: 'year', header: t('lines.column.year'), cell: or(({ vintage }) => String(vintage.year)) },
    {
      key: 'total',
      header: t('lines.column.total'),
      align: 'end',
      cell: or(({ total }) => words.dollars(total)),
    },
    {
      key: 'top',
      header: t('lines.column.top'),
      cell: or(({ top }) =>
        top ? `${words.country(top.country)} ${words.percent(top.share)}%` : t('unknown'),
      ),
    },
    {
      key: 'hhi',
      header: t('lines.column.hhi'),
      align: 'end',
      cell: or(({ hhi }) => (hhi === null ? t('unknown') : words.number(hhi))),
    },
    {
      key: 'coverage',
      header: t('lines.column.coverage'),
      align: 'end',
      cell: or(({ coverage }) => words.percent(coverage)),
    },
  ]
  return (
    <section>
      <h2>{t('lines.heading', { importer: words.country(importer) })}</h2>
      <Table
        caption={t('lines.caption', { known: known.length, all: lines.length })}
        columns={columns}
        rows={known}
        rowKey={({ line }) => line}
      />
      {unknown.length > 0 ? (
        <>
          <h3>{t('lines.unknown')}</h3>
          <ul className="trade-unknown">
            {unknown.map(({ line }) => (
              <li key={line}>
                <TextLink href={`/trade?importer=${importer}&line=${line}`}>{words.line(line)}</TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className="quiet">{t('lines.source', { source: CHIP_LINES_SOURCE.name })}</p>
    </section>
  )
}
