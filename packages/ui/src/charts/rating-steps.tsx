import type { CalendarDate } from '@trilateral/contracts'
import { DELIVERY_RATINGS, isDeliveryRating, type RatingValue } from '../rating/rating-value.ts'
import { dayScale } from './day-scale.ts'
import { Hatch } from './hatch.tsx'

const BAND = 22
const LEFT = 22
const FOOT = 20
const BOTTOM = BAND * DELIVERY_RATINGS.length
export const RATING_STEPS_HEIGHT = BOTTOM + FOOT

const levelOf = (rating: RatingValue) =>
  isDeliveryRating(rating) ? DELIVERY_RATINGS.indexOf(rating) * BAND + BAND / 2 : null

interface Props {
  readonly points: readonly { readonly on: CalendarDate; readonly rating: RatingValue }[]
  readonly until: CalendarDate
  readonly width: number
  readonly hatch: string
}

/** Five bands, A on top, and a line of steps through them. */
export function RatingSteps({ points, until, width, hatch }: Props) {
  const scale = dayScale([...points.map(({ on }) => on), until], LEFT + 4, width - 10)
  const steps = points.map(({ on, rating }, index) => {
    const next = points[index + 1]
    const before = points[index - 1]
    return {
      on,
      rating,
      level: levelOf(rating),
      from: scale.at(on),
      to: scale.at(next?.on ?? until),
      start: before ? levelOf(before.rating) : null,
    }
  })
  return (
    <>
      <Hatch id={hatch} />
      {DELIVERY_RATINGS.map((rating, index) => (
        <g key={rating}>
          <line className="plot-grid" x1={LEFT} x2={width} y1={(index + 1) * BAND} y2={(index + 1) * BAND} />
          <text className="plot-value" x="4" y={index * BAND + 16}>
            {rating}
          </text>
        </g>
      ))}
      {scale.marks.map(({ day, label }) => (
        <text
          key={day}
          className="plot-axis"
          x={Math.min(width - 30, Math.max(LEFT + 24, scale.at(day)))}
          y={BOTTOM + 15}
          textAnchor="middle"
        >
          {label}
        </text>
      ))}
      {steps.map(({ on, rating, level, from, to, start }) =>
        level === null ? (
          <rect
            key={`${on} ${rating}`}
            className="plot-gap"
            fill={`url(#${hatch})`}
            x={from}
            y="1"
            width={Math.max(2, to - from)}
            height={BOTTOM - 2}
          />
        ) : (
          <g key={`${on} ${rating}`}>
            {start === null ? null : <line className="plot-step" x1={from} x2={from} y1={start} y2={level} />}
            <line className="plot-step" x1={from} x2={Math.max(from + 2, to)} y1={level} y2={level} />
            <rect
              className="plot-point"
              data-rating={rating}
              x={from - 5}
              y={level - 5}
              width="10"
              height="10"
            />
          </g>
        ),
      )}
    </>
  )
}
