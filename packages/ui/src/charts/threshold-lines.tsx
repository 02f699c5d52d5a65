import { barBounds } from './bar-rows.tsx'
import { textWidth } from './fit-text.ts'
import type { LinearScale } from './linear-scale.ts'

interface Props {
  readonly lines: readonly { readonly value: number; readonly text: string }[]
  readonly scale: LinearScale
  readonly rows: number
  readonly width: number
  /** Where the labels of the lines begin, under the last bar. */
  readonly foot: number
}

const TEXT = 12

/** A dashed line through each bar and none through its label; the value stands at the foot, lower when it would touch the last. */
export function ThresholdLines({ lines, scale, rows, width, foot }: Props) {
  const sorted = lines.toSorted((a, b) => a.value - b.value)
  const labels = sorted.map(({ value, text }) => {
    const half = textWidth(text, TEXT) / 2
    return { value, text, half, x: Math.min(width - half, Math.max(half, scale.at(value))) }
  })
  return labels.map(({ value, text, half, x }, index) => {
    const before = labels[index - 1]
    const isLower = before !== undefined && x - half < before.x + before.half + 6 && index % 2 === 1
    return (
      <g key={value}>
        {Array.from({ length: rows }, (_, row) => {
          const { top, bottom } = barBounds(row)
          const ends = { x1: scale.at(value), x2: scale.at(value), y1: top - 2, y2: bottom + 4 }
          return (
            <g key={top}>
              <line className="plot-threshold-halo" {...ends} />
              <line className="plot-threshold" {...ends} />
            </g>
          )
        })}
        <text className="plot-axis" x={x} y={foot + (isLower ? 26 : 12)} textAnchor="middle">
          {text}
        </text>
      </g>
    )
  })
}
