import { useId } from 'react'
import type { Column } from '../layout/table.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import { barRowsHeight, BarRows, type BarRow } from './bar-rows.tsx'
import type { ChartSource } from './chart-source.ts'
import type { ChartText } from './chart-text.ts'
import { chartTexts } from './charts-messages.ts'
import { Figure } from './figure.tsx'
import { linearScale } from './linear-scale.ts'
import { Plot } from './plot.tsx'
import { ThresholdLines } from './threshold-lines.tsx'
import { writeNumber } from './write-number.ts'

export interface HhiThreshold {
  readonly value: number
  /** What the value is held to mean. Thresholds are contested and come from antitrust: its source is named with it. */
  readonly label: string
  readonly source: ChartSource
}

interface Props extends ChartText {
  readonly rows: readonly { readonly key: string; readonly label: string; readonly hhi: number | null }[]
  readonly thresholds?: readonly HhiThreshold[]
}

const NONE: readonly HhiThreshold[] = []

const known = (value: number | null) => (value !== null && Number.isFinite(value) ? value : null)

const MAX = 10_000
const FOOT = 46

/** Concentration by material or stage on the whole scale of the index, with the thresholds that the reader chose. */
export function HhiBars({ rows, thresholds = NONE, ...text }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const hatch = useId()
  const write = (value: number) => writeNumber(language, value, 0) ?? t('unknown')
  const exceeded = (value: number) =>
    Math.max(...thresholds.map((each) => each.value).filter((each) => value > each), -1)
  const standing = (value: number | null) => {
    if (value === null) return t('unknown')
    const over = exceeded(value)
    return over < 0 ? t('hhi.below') : t('hhi.above', { threshold: write(over) })
  }
  const bars: BarRow[] = rows.map(({ key, label, hhi }) => {
    const value = known(hhi)
    return {
      key,
      label,
      value,
      text: value === null ? t('unknown') : write(value),
      isStrong: value !== null && exceeded(value) >= 0,
    }
  })
  const columns: Column<BarRow>[] = [
    { key: 'item', header: t('item'), cell: ({ label }) => label, isRowHeader: true },
    { key: 'hhi', header: t('hhi.index'), cell: ({ text: written }) => written, align: 'end' },
    ...(thresholds.length === 0
      ? []
      : [{ key: 'standing', header: t('hhi.standing'), cell: ({ value }: BarRow) => standing(value) }]),
  ]
  const sources = [...text.sources, ...thresholds.map(({ source }) => source)]
  const note = (
    <>
      {thresholds.map(({ value, label }) => t('threshold.source', { value: write(value), label })).join(' ')}{' '}
      {text.note}
    </>
  )
  return (
    <Figure
      {...text}
      sources={unique(sources)}
      note={note}
      columns={columns}
      rows={bars}
      rowKey={({ key }) => key}
    >
      {(labelledBy) => (
        <PlotOf
          labelledBy={labelledBy}
          bars={bars}
          hatch={hatch}
          thresholds={thresholds.map(({ value }) => ({ value, text: write(value) }))}
          axis={t('hhi.label')}
        />
      )}
    </Figure>
  )
}

interface PlotProps {
  readonly labelledBy: string
  readonly bars: readonly BarRow[]
  readonly hatch: string
  readonly thresholds: readonly { readonly value: number; readonly text: string }[]
  readonly axis: string
}

function PlotOf({ labelledBy, bars, hatch, thresholds, axis }: PlotProps) {
  return (
    <Plot labelledBy={labelledBy} height={() => barRowsHeight(bars.length, FOOT)}>
      {(width) => (
        <>
          <BarRows rows={bars} max={MAX} width={width} hatch={hatch} />
          <ThresholdLines
            lines={thresholds}
            scale={linearScale([0, MAX], [0, width - 2])}
            rows={bars.length}
            width={width}
            foot={barRowsHeight(bars.length, 2)}
          />
          <text className="plot-axis" x={width - 1} y={barRowsHeight(bars.length, FOOT) - 2} textAnchor="end">
            {axis}
          </text>
        </>
      )}
    </Plot>
  )
}

const unique = (sources: readonly ChartSource[]) => [
  ...new Map(sources.map((source) => [`${source.name} ${source.url ?? ''}`, source])).values(),
]
