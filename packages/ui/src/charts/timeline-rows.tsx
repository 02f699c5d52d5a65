import type { CalendarDate } from '@trilateral/contracts'
import { dayScale, type DayScale } from './day-scale.ts'
import { fitText, textWidth } from './fit-text.ts'
import type { TimelineMilestone } from './timeline-milestone.ts'

const ROW = 46
const HEAD = 40
const TEXT = 14
const MARGIN = 12
export const timelineHeight = (rows: number) => HEAD + rows * ROW + 8

interface Props {
  readonly milestones: readonly TimelineMilestone[]
  readonly today: CalendarDate
  readonly ministerial: CalendarDate | null
  readonly width: number
  readonly words: {
    readonly today: string
    readonly ministerial: string
    readonly slip: (milestone: TimelineMilestone) => string
  }
}

/** A row a milestone: hollow where it was first planned, full where it stands now, an arrow for the slip between. */
export function TimelineRows({ milestones, today, ministerial, width, words }: Props) {
  const days = milestones.flatMap(({ baseline, due, reachedOn }) => [baseline, due, reachedOn ?? due])
  const scale = dayScale(
    [...days, today, ...(ministerial === null ? [] : [ministerial])],
    MARGIN,
    width - MARGIN,
  )
  const bottom = timelineHeight(milestones.length)
  const lines = [today, ...(ministerial === null ? [] : [ministerial])].map(scale.at)
  // A line of today through the name of a month would be read as part of it.
  const marks = scale.marks.filter(({ day, label }) =>
    lines.every((x) => Math.abs(x - within(scale.at(day), label, width)) > textWidth(label, 12) / 2 + 3),
  )
  return (
    <>
      {marks.map(({ day, label }) => (
        <g key={day}>
          <line className="plot-grid" x1={scale.at(day)} x2={scale.at(day)} y1={HEAD - 6} y2={bottom} />
          <text
            className="plot-axis"
            x={within(scale.at(day), label, width)}
            y={HEAD - 10}
            textAnchor="middle"
          >
            {label}
          </text>
        </g>
      ))}
      <DayLine kind="today" x={scale.at(today)} label={words.today} bottom={bottom} width={width} />
      {ministerial === null ? null : (
        <DayLine
          kind="ministerial"
          x={scale.at(ministerial)}
          label={words.ministerial}
          bottom={bottom}
          width={width}
        />
      )}
      {milestones.map((milestone, index) => (
        <Row
          key={milestone.key}
          milestone={milestone}
          scale={scale}
          y={HEAD + index * ROW}
          width={width}
          slip={words.slip(milestone)}
        />
      ))}
    </>
  )
}

/** Keeps a centred label inside of the drawing. */
const within = (x: number, label: string, width: number) => {
  const half = textWidth(label, 12) / 2
  return Math.min(width - half, Math.max(half, x))
}

interface DayLineProps {
  readonly kind: 'today' | 'ministerial'
  readonly x: number
  readonly label: string
  readonly bottom: number
  readonly width: number
}

function DayLine({ kind, x, label, bottom, width }: DayLineProps) {
  return (
    <g className="plot-day" data-day={kind}>
      <line x1={x} x2={x} y1="16" y2={bottom} />
      <text className="plot-day-label" x={within(x, label, width)} y="12" textAnchor="middle">
        {label}
      </text>
    </g>
  )
}

interface RowProps {
  readonly milestone: TimelineMilestone
  readonly scale: DayScale
  readonly y: number
  readonly width: number
  readonly slip: string
}

function Row({ milestone, scale, y, width, slip }: RowProps) {
  const now = milestone.reachedOn ?? milestone.due
  const from = scale.at(milestone.baseline)
  const to = scale.at(now)
  const line = y + 32
  const away = to > from ? -1 : 1
  return (
    <g>
      <text className="plot-label" x="0" y={y + 16}>
        {fitText(milestone.title, width - textWidth(slip, TEXT) - 20, TEXT)}
      </text>
      <text className="plot-slip" x={width - 1} y={y + 16} textAnchor="end">
        {slip}
      </text>
      {Math.abs(to - from) > 14 ? (
        <>
          <line className="plot-arrow" x1={from} x2={to + away * 6} y1={line} y2={line} />
          <path
            className="plot-arrow"
            d={`M${to + away * 13} ${line - 5} ${to + away * 7} ${line} ${to + away * 13} ${line + 5}`}
          />
        </>
      ) : null}
      <circle className="plot-baseline" cx={from} cy={line} r="5" />
      <path
        className="plot-milestone"
        data-reached={milestone.reachedOn === null ? undefined : ''}
        d={`M${to} ${line - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`}
      />
    </g>
  )
}
