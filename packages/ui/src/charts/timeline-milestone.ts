import type { CalendarDate } from '@trilateral/contracts'
import type { ReactNode } from 'react'

export interface TimelineMilestone {
  readonly key: string
  /** Plain text, for the drawing. */
  readonly title: string
  /** What stands in the table instead of the title: a link, with marks. */
  readonly titleCell?: ReactNode
  readonly baseline: CalendarDate
  readonly due: CalendarDate
  readonly reachedOn: CalendarDate | null
}
