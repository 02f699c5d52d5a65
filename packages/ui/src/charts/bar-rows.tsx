import { fitText, textWidth } from './fit-text.ts'
import { Hatch } from './hatch.tsx'
import { linearScale } from './linear-scale.ts'

export interface BarRow {
  readonly key: string
  readonly label: string
  /** Null is unknown: a hatched bar over the whole width, never an empty one. */
  readonly value: number | null
  /** The value in the reader's words, "unknown" included. */
  readonly text: string
  /** Stands out by a heavier outline and by its text; colour only repeats it. */
  readonly isStrong?: boolean
}

const ROW = 40
const TEXT = 14
const BAR = 12
const TOP = 21
export const barRowsHeight = (rows: number, foot: number) => rows * ROW + foot

/** Where the bar of a row begins and ends. */
export const barBounds = (row: number) => ({ top: row * ROW + TOP, bottom: row * ROW + TOP + BAR })

interface Props {
  readonly rows: readonly BarRow[]
  readonly max: number
  readonly width: number
  readonly hatch: string
}

/** Bars under their labels: however long a label is, the bars keep the whole width. */
export function BarRows({ rows, max, width, hatch }: Props) {
  const scale = linearScale([0, max], [0, width - 2])
  return (
    <>
      <Hatch id={hatch} />
      {rows.map((row, index) => {
        const y = index * ROW
        const value = textWidth(row.text, TEXT)
        return (
          <g key={row.key}>
            <text className="plot-label" x="0" y={y + 15}>
              {fitText(row.label, width - value - 24, TEXT)}
            </text>
            <text className="plot-value" x={width - 1} y={y + 15} textAnchor="end">
              {row.text}
            </text>
            <rect className="plot-track" x="0" y={y + TOP} width={width} height={BAR} />
            <rect
              className="plot-bar"
              data-strong={row.isStrong ? '' : undefined}
              data-unknown={row.value === null ? '' : undefined}
              x="1"
              y={y + TOP}
              width={row.value === null ? width - 2 : Math.max(1, scale.at(row.value))}
              height={BAR}
              {...(row.value === null ? { fill: `url(#${hatch})` } : {})}
            />
          </g>
        )
      })}
    </>
  )
}
