import type { CalendarDate } from '@trilateral/contracts'
import { useId } from 'react'
import type { Column } from '../layout/table.tsx'
import { useLanguage, useMessages } from '../language/language.tsx'
import { Rating } from '../rating/rating.tsx'
import type { RatingValue } from '../rating/rating-value.ts'
import { formatDate } from '../time/calendar-day.ts'
import type { ChartText } from './chart-text.ts'
import { chartTexts } from './charts-messages.ts'
import { Figure } from './figure.tsx'
import { Plot } from './plot.tsx'
import { RATING_STEPS_HEIGHT, RatingSteps } from './rating-steps.tsx'

export interface RatingPoint {
  readonly on: CalendarDate
  readonly rating: RatingValue
}

interface Props extends ChartText {
  readonly points: readonly RatingPoint[]
  /** The day at which the last step ends: the page's day. */
  readonly until: CalendarDate
}

/** A rating over time: steps, for it held until the next assessment. What was no rating is hatched, not interpolated. */
export function RatingHistory({ points, until, ...text }: Props) {
  const { language } = useLanguage()
  const t = useMessages(chartTexts)
  const hatch = useId()
  const rows = points.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const columns: Column<RatingPoint>[] = [
    { key: 'day', header: t('history.day'), cell: ({ on }) => formatDate(language, on), isRowHeader: true },
    { key: 'rating', header: t('history.rating'), cell: ({ rating }) => <Rating value={rating} /> },
  ]
  return (
    <Figure {...text} columns={columns} rows={rows} rowKey={({ on, rating }) => `${on} ${rating}`}>
      {(labelledBy) => (
        <Plot labelledBy={labelledBy} height={() => RATING_STEPS_HEIGHT}>
          {(width) => <RatingSteps points={rows} until={until} width={width} hatch={hatch} />}
        </Plot>
      )}
    </Figure>
  )
}
