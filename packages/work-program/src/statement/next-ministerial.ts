import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { STATEMENT } from './statement.ts'

/**
 * When ministers are to meet next. The statement says "annually" and names no day: twelve months after the last meeting
 * is the platform's reading. `scheduled` is the day agreed for it; null: none is.
 */
export type NextMinisterial = {
  readonly lastHeld: CalendarDate
  readonly due: CalendarDate
  readonly scheduled: CalendarDate | null
} & (
  | { readonly state: 'due'; readonly daysLeft: number }
  | { readonly state: 'overdue'; readonly overdueDays: number }
)

/**
 * The yearly rule on `today`. The meeting that made the statement counts as held; a day in `heldOn` that is yet to come
 * does not. On the due day itself none is overdue.
 */
export function nextMinisterial(
  heldOn: readonly CalendarDate[],
  today: CalendarDate,
  scheduled: CalendarDate | null = null,
): NextMinisterial {
  const held = heldOn.filter((day) => day <= today)
  const lastHeld = held.reduce((last, day) => (day > last ? day : last), STATEMENT.date)
  const due = oneYearAfter(lastHeld)
  const daysLeft = daysBetween(today, due)
  const meeting = { lastHeld, due, scheduled }
  return daysLeft >= 0
    ? { ...meeting, state: 'due', daysLeft }
    : { ...meeting, state: 'overdue', overdueDays: -daysLeft }
}

/** The same day of the next year; a year after 29 February is 28 February, its month's last day. */
function oneYearAfter(day: CalendarDate): CalendarDate {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next
}
