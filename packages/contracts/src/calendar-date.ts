import { z } from 'zod'

/** A day without a time, `2026-11-27`. It is never turned into an instant: days belong to a jurisdiction, not to a clock. */
export const calendarDateSchema = z.iso.date('date-not-a-calendar-day')

export type CalendarDate = string

/** Whole days from one day to a later one; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
