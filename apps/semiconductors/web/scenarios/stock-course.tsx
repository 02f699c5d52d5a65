import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { stocksDuring, type Disruption, type DisruptionInputs, type StockLeft } from '@trilateral/supply-risk'
import { Figure, Plot } from '@trilateral/ui/charts'
import type { Column } from '@trilateral/ui'
import { useWords } from './use-words.ts'

const HEIGHT = 180
const LEFT = 34
const FOOT = 22
const BOTTOM = HEIGHT - FOOT

interface Props {
  readonly inputs: DisruptionInputs
  readonly coverEnds: Disruption['coverEnds']
  readonly providers: NonNullable<ChipInput['providers']>
}

/** How stocks go down during the stop, at worst and at best. */
export function StockCourse({ inputs, coverEnds, providers }: Props) {
  const { t, words } = useWords()
  const told = stocksDuring(inputs)
  if (!told.ok) return null
  if (told.value === null || told.value.length < 2) return <p className="quiet">{t('stocks.unknown')}</p>
  const rows = told.value
  const columns: readonly Column<StockLeft>[] = [
    { key: 'week', header: t('column.week'), isRowHeader: true, cell: ({ week }) => words.number(week) },
    { key: 'left', header: t('column.stocks'), align: 'end', cell: (row) => words.weeks(row) },
  ]
  return (
    <Figure
      finding={t('stocks.finding', { ends: coverEnds.earliest === null ? 'never' : words.ends(coverEnds) })}
      note={t('stocks.note')}
      sources={[providers.source]}
      columns={columns}
      rows={rows}
      rowKey={({ week }) => String(week)}
    >
      {(labelledBy) => (
        <Plot labelledBy={labelledBy} height={() => HEIGHT}>
          {(width) => <Lines rows={rows} width={width} />}
        </Plot>
      )}
    </Figure>
  )
}

function Lines({ rows, width }: { rows: readonly StockLeft[]; width: number }) {
  const { words } = useWords()
  const last = rows.at(-1)?.week ?? 1
  const most = Math.max(1, rows[0]?.high ?? 1)
  const x = (week: number) => LEFT + ((width - LEFT - 24) * week) / last
  const y = (stock: number) => BOTTOM - ((BOTTOM - 12) * stock) / most
  const line = (end: 'low' | 'high') => rows.map((row) => `${x(row.week)},${y(row[end])}`).join(' ')
  const isSure = rows.every(({ low, high }) => low === high)
  return (
    <>
      {[0, most / 2, most].map((stock) => (
        <g key={stock}>
          <line className="plot-grid" x1={LEFT} x2={width} y1={y(stock)} y2={y(stock)} />
          <text className="plot-axis" x={LEFT - 6} y={y(stock) + 4} textAnchor="end">
            {words.number(stock)}
          </text>
        </g>
      ))}
      {[0, last / 2, last].map((week) => (
        <text key={week} className="plot-axis" x={x(week)} y={BOTTOM + 17} textAnchor="middle">
          {words.number(week)}
        </text>
      ))}
      {isSure ? null : <polyline className="plot-threshold" fill="none" points={line('high')} />}
      <polyline className="plot-step" fill="none" points={line('low')} />
    </>
  )
}
