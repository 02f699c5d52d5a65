// Apart from the schema: a page that takes the list brings no library of schemas along.

/** A day without a time, `2026-11-27`. It is never turned into an instant: days belong to a jurisdiction, not to a clock. */
export type CalendarDate = string

const WRITTEN = /^\d{4}-\d{2}-\d{2}$/

/** As the schema judges: 30 February is no day. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !WRITTEN.test(value)) return false
  const day = new Date(value)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** Whole days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
