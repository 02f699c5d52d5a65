import './trade.css'
import { EmptyState, PageHead, Select, Table, TextLink, type Column } from '@trilateral/ui'
import { QueryState, useTitle } from '@trilateral/work-program/screens'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ComparisonAnswer } from '../../src/router.ts'
import { server } from '../frame/server.ts'
import { ExportButtons } from './export-buttons.tsx'
import { SourceTile } from './source-tile.tsx'
import { useLineOptions } from './trade-filters.tsx'
import { useWords } from './use-words.ts'

const route = getRouteApi('/trade/partners')
const MOST_SUPPLIERS = 15

/** The three partners' own suppliers under one line, side by side. What nobody imported is unknown. */
export function PartnersScreen() {
  const { t, words } = useWords()
  const { line = '280429', year } = route.useSearch()
  const navigate = route.useNavigate()
  const asked = useQuery(
    server.trade.compare.queryOptions({ line, year }, { placeholderData: keepPreviousData }),
  )
  const title = t('partners.title', { line: words.lineName(line) ?? words.line(line) })
  const options = useLineOptions(line)
  useTitle(title)
  return (
    <QueryState title={title} query={asked} back={{ label: t('title'), href: '/trade' }}>
      {(answer) => {
        const shown = answer.columns.flatMap((column) => column.answer ?? [])
        const [first] = shown
        return (
          <>
            <PageHead
              eyebrow={t('title')}
              title={title}
              lead={t('partners.lead')}
              actions={
                <TextLink href={`/trade?line=${line}`} look="secondary">
                  {t('title')}
                </TextLink>
              }
            />
            <search className="filters" aria-label={t('filter.label')}>
              <Select
                label={t('line')}
                value={line}
                options={options}
                onChange={(value) => void navigate({ search: { line: value }, replace: true })}
              />
              {answer.years.length > 0 ? (
                <Select
                  label={t('year')}
                  value={String(year ?? answer.years[0])}
                  options={answer.years.map((each) => ({ value: String(each), label: String(each) }))}
                  onChange={(value) =>
                    void navigate({ search: { line, year: Number(value) }, replace: true })
                  }
                />
              ) : null}
            </search>
            {first ? (
              <>
                <SideBySide answer={answer} />
                <ExportButtons
                  importers={answer.columns.map(({ importer }) => importer)}
                  line={line}
                  year={first.vintage.year}
                />
                <SourceTile vintages={shown.map(({ vintage }) => vintage)} />
              </>
            ) : (
              <EmptyState title={t('partners.none')}>
                <p>{t('none.help')}</p>
              </EmptyState>
            )}
          </>
        )
      }}
    </QueryState>
  )
}

interface Row {
  readonly key: string
  readonly name: string
  readonly cells: readonly string[]
}

const shareOf = (column: ComparisonAnswer['columns'][number], area: number) =>
  [...(column.answer?.shares.named ?? []), ...(column.answer?.shares.unnamed ?? [])].find(
    (each) => each.area === area,
  )?.share ?? null

function SideBySide({ answer: { columns } }: { answer: ComparisonAnswer }) {
  const { t, words } = useWords()
  const suppliers = new Map(
    columns.flatMap(({ answer }) =>
      answer
        ? [...answer.shares.named, ...answer.shares.unnamed].map((each) => [each.area, each] as const)
        : [],
    ),
  )
  const written = (share: number | null) => {
    if (share === null) return t('partners.no-flow')
    return share < 0.05 ? t('partners.below') : `${words.percent(share)}%`
  }
  const most = (area: number) => Math.max(...columns.map((column) => shareOf(column, area) ?? 0))
  const figure = (
    name: string,
    write: (shares: NonNullable<(typeof columns)[number]['answer']>['shares']) => string,
  ) => ({
    key: name,
    name,
    cells: columns.map(({ answer }) => (answer ? write(answer.shares) : t('unknown'))),
  })
  const year = columns.find(({ answer }) => answer)?.answer?.vintage.year
  const rows: readonly Row[] = [
    figure(t('figure.total', { year: String(year) }), ({ total }) => words.inShort(total)),
    figure(t('figure.hhi'), ({ hhi }) => (hhi === null ? t('unknown') : words.number(hhi))),
    figure(t('lines.column.coverage'), ({ coverage }) => words.percent(coverage)),
    ...[...suppliers.values()]
      .toSorted((a, b) => most(b.area) - most(a.area))
      .slice(0, MOST_SUPPLIERS)
      .map((supplier) => ({
        key: String(supplier.area),
        name: words.supplier(supplier),
        cells: columns.map((column) =>
          column.answer ? written(shareOf(column, supplier.area)) : t('unknown'),
        ),
      })),
  ]
  const tableColumns: readonly Column<Row>[] = [
    { key: 'supplier', header: t('column.supplier'), isRowHeader: true, cell: ({ name }) => name },
    ...columns.map(({ importer }, index): Column<Row> => ({
      key: importer,
      header: words.country(importer),
      align: 'end',
      cell: ({ cells }) => cells[index],
    })),
  ]
  return <Table caption={t('partners.share')} columns={tableColumns} rows={rows} rowKey={({ key }) => key} />
}
