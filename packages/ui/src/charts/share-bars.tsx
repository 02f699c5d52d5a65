import { useId } from 'react'
import type { Column } from '../layout/table.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import { barRowsHeight, BarRows, type BarRow } from './bar-rows.tsx'
import type { ChartText } from './chart-text.ts'
import { chartTexts } from './charts-messages.ts'
import { Figure } from './figure.tsx'
import { Plot } from './plot.tsx'
import { writeNumber } from './write-number.ts'

interface Props extends ChartText {
  /** Percent, 0–100; null is unknown. */
  readonly rows: readonly { readonly key: string; readonly label: string; readonly percent: number | null }[]
  /** Keeps the given order; otherwise the largest stands first and unknown last. */
  readonly isOrdered?: boolean
}

/** Parts of a whole as a ranking. Each bar is measured against the whole, not against the longest. */
export function ShareBars({ rows, isOrdered = false, ...text }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const hatch = useId()
  const all: BarRow[] = rows.map(({ key, label, percent }) => {
    const written = percent === null ? null : writeNumber(language, percent)
    return {
      key,
      label,
      value: written === null ? null : percent,
      text: written === null ? t('unknown') : t('percent', { value: written }),
    }
  })
  const bars = isOrdered ? all : all.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1))
  const columns: Column<BarRow>[] = [
    { key: 'item', header: t('item'), cell: ({ label }) => label, isRowHeader: true },
    { key: 'share', header: t('share'), cell: ({ text: written }) => written, align: 'end' },
  ]
  return (
    <Figure {...text} columns={columns} rows={bars} rowKey={({ key }) => key}>
      {(labelledBy) => (
        <Plot labelledBy={labelledBy} height={() => barRowsHeight(bars.length, 0)}>
          {(width) => <BarRows rows={bars} max={100} width={width} hatch={hatch} />}
        </Plot>
      )}
    </Figure>
  )
}
