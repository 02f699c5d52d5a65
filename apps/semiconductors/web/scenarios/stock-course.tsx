import type { ChipInput } from '@trilateral/contracts/semiconductors'
import { stocksDuring, type Disruption, type DisruptionInputs, type StockLeft } from '@trilateral/supply-risk'
import { Figure, Plot } from '@trilateral/ui/charts'
import type { Column } from '@trilateral/ui'
import { useWords } from './use-words.ts'

const HEIGHT = 180
const LEFT = 34
const RIGHT = 24
const TOP = 20
const FOOT = 22
const BOTTOM = HEIGHT - FOOT
/** The first and the last week are named within the drawing. */
const ANCHORS = ['start', 'middle', 'end'] as const

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
  if (inputs.coverWeeks === 0) return <p className="quiet">{t('stocks.none')}</p>
  if (told.value === null || told.value.length < 2) return <p className="quiet">{t('stocks.unknown')}</p>
  const rows = told.value
  const columns: readonly Column<StockLeft>[] = [
    { key: 'week', header: t('column.week'), isRowHeader: true, cell: ({ week }) => words.number(week) },
    { key: 'left', header: t('column.stocks'), align: 'end', cell: (row) => words.weeks(row) },
  ]
  return (
    <Figure
      finding={t('stocks.finding', { ends: words.ends(coverEnds) })}
      note={t('stocks.note')}
      sources={[providers.source]}
      columns={columns}
      rows={rows}
      rowKey={({ week }) => String(week)}
    >
      {(labelledBy) => (
        <Plot labelledBy={labelledBy} height={() => HEIGHT}>
          {(width) => <Lines rows={rows} coverEnds={coverEnds} width={width} />}
        </Plot>
      )}
    </Figure>
  )
}

interface LinesProps extends Pick<Props, 'coverEnds'> {
  readonly rows: readonly StockLeft[]
  readonly width: number
}

function Lines({ rows, coverEnds, width }: LinesProps) {
  const { t, words } = useWords()
  const last = rows.at(-1)?.week ?? 1
  const most = Math.max(1, rows[0]?.high ?? 1)
  const x = (week: number) => LEFT + ((width - LEFT - RIGHT) * week) / last
  const y = (stock: number) => BOTTOM - ((BOTTOM - TOP) * stock) / most
  // The day on which stocks end lies between the weeks that are told.
  const line = (end: 'low' | 'high', ends: number | null) =>
    [
      ...rows.map((row) => ({ week: row.week, left: row[end] })),
      ...(ends === null ? [] : [{ week: ends, left: 0 }]),
    ]
      .toSorted((a, b) => a.week - b.week)
      .map(({ week, left }) => `${x(week)},${y(left)}`)
      .join(' ')
  const isSure = rows.every(({ low, high }) => low === high)
  const { earliest, latest } = coverEnds
  // Named at the line's foot; to the left of the point where there is no more room on the right.
  const named = [
    { ends: earliest, at: y(0) - 8, said: (week: string) => week },
    { ends: isSure ? null : latest, at: y(0) - 26, said: (week: string) => `${week}, ${t('stocks.best')}` },
  ]
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
      {[0, last / 2, last].map((week, nth) => (
        <text key={week} className="plot-axis" x={x(week)} y={BOTTOM + 17} textAnchor={ANCHORS[nth]}>
          {t('stocks.week', { week: words.number(week) })}
        </text>
      ))}
      {isSure ? null : <polyline className="stocks-best" fill="none" points={line('high', latest)} />}
      <polyline className="plot-step" fill="none" points={line('low', earliest)} />
      {named.map(({ ends, at, said }) =>
        ends === null ? null : (
          <g key={at}>
            <circle className="plot-point" cx={x(ends)} cy={y(0)} r={5} />
            <text
              className="plot-label"
              x={ends > last / 2 ? x(ends) - 8 : x(ends) + 8}
              y={at}
              textAnchor={ends > last / 2 ? 'end' : 'start'}
            >
              {said(t('stocks.week', { week: words.number(ends) }))}
            </text>
          </g>
        ),
      )}
      {isSure || latest !== null ? null : (
        <text className="plot-label" x={x(last)} y={y(rows.at(-1)?.high ?? 0) - 6} textAnchor="end">
          {t('stocks.best')}
        </text>
      )}
    </>
  )
}
