import { Hatch } from './hatch.tsx'
import { linearScale } from './linear-scale.ts'
import { textWidth } from './fit-text.ts'
import { valueTicks } from './value-ticks.ts'

export interface SeriesPoint {
  readonly key: string
  /** A period in few letters, under the line. */
  readonly label: string
  readonly value: number | null
  /** Something else had been said of it before. */
  readonly isRevised?: boolean
}

export interface SeriesLevel {
  readonly key: string
  readonly value: number
  readonly text: string
  /** A level is entered at one value and left at another. */
  readonly kind: 'enter' | 'leave'
}

interface Props {
  readonly points: readonly SeriesPoint[]
  readonly levels: readonly SeriesLevel[]
  readonly width: number
  readonly hatch: string
  readonly write: (value: number) => string
}

const TOP = 12
const BOTTOM = 232
const TEXT = 12
const ROW = 14
export const PERIOD_STEPS_HEIGHT = BOTTOM + 24

/** A step a period: a figure holds for its period and for no other. Where there is none the ground is hatched, and no line bridges it. */
export function PeriodSteps({ points, levels, width, hatch, write }: Props) {
  const known = [...points, ...levels].flatMap(({ value }) => (value === null ? [] : [value]))
  const values = known.length === 0 ? [0, 1] : known
  const ticks = valueTicks(Math.min(...values), Math.max(...values))
  const left = 8 + Math.max(...ticks.map((tick) => textWidth(write(tick), TEXT)))
  const scale = linearScale([ticks[0] ?? 0, ticks.at(-1) ?? 1], [BOTTOM, TOP])
  const step = (width - left - 4) / points.length
  const x = (index: number) => left + index * step
  const widest = Math.max(...points.map(({ label }) => textWidth(label, TEXT)))
  const every = Math.max(1, Math.ceil((widest + 14) / step))
  return (
    <>
      <Hatch id={hatch} />
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="plot-grid" x1={left} x2={width} y1={scale.at(tick)} y2={scale.at(tick)} />
          <text className="plot-axis" x={left - 6} y={scale.at(tick) + 4} textAnchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      {points.map(({ key, label, value }, index) => (
        <g key={key}>
          {value === null ? (
            <rect
              className="plot-gap"
              fill={`url(#${hatch})`}
              x={x(index)}
              y={TOP}
              width={step}
              height={BOTTOM - TOP}
            />
          ) : null}
          {(points.length - 1 - index) % every === 0 ? (
            <text
              className="plot-axis"
              x={Math.min(width - widest / 2, Math.max(left + widest / 2, x(index) + step / 2))}
              y={BOTTOM + 18}
              textAnchor="middle"
            >
              {label}
            </text>
          ) : null}
        </g>
      ))}
      {levels.map(({ key, value, kind }) => (
        <line
          key={key}
          className="plot-level"
          data-kind={kind}
          x1={left}
          x2={width}
          y1={scale.at(value)}
          y2={scale.at(value)}
        />
      ))}
      {points.map(({ key, value, isRevised }, index) => {
        if (value === null) return null
        const before = points[index - 1]?.value ?? null
        const y = scale.at(value)
        return (
          <g key={key}>
            {before === null ? null : (
              <line className="plot-step" x1={x(index)} x2={x(index)} y1={scale.at(before)} y2={y} />
            )}
            <line className="plot-step" x1={x(index)} x2={x(index) + step} y1={y} y2={y} />
            {isRevised ? <circle className="plot-revised" cx={x(index) + step / 2} cy={y} r="5" /> : null}
          </g>
        )
      })}
      <LevelNames levels={levels} at={scale.at} left={left} width={width} />
    </>
  )
}

interface LevelNamesProps {
  readonly levels: readonly SeriesLevel[]
  readonly at: (value: number) => number
  readonly left: number
  readonly width: number
}

/** Entered levels are named at the right end, left ones at the left: each side keeps its names apart, and no line runs through them. */
function LevelNames({ levels, at, left, width }: LevelNamesProps) {
  return (['enter', 'leave'] as const).flatMap((kind) => {
    let free = TOP + 8
    return levels
      .filter((level) => level.kind === kind)
      .toSorted((a, b) => b.value - a.value)
      .map(({ key, value, text }) => {
        const baseline = Math.max(free, kind === 'enter' ? at(value) - 5 : at(value) + 14)
        free = baseline + ROW
        return (
          <text
            key={key}
            className="plot-level-name"
            x={kind === 'enter' ? width - 4 : left + 4}
            y={baseline}
            textAnchor={kind === 'enter' ? 'end' : 'start'}
          >
            {text}
          </text>
        )
      })
  })
}
