import { ministryDay, type CalendarDate, type Party } from '@trilateral/contracts'

/** Today: one day for all, as a page "as of" a date has it, or each ministry's own, since a day begins in Seoul before it does in Washington. */
export type Days = CalendarDate | Readonly<Record<Party, CalendarDate>>

/** The day it is at the ministry that something belongs to. */
export const dayFor = (today: Days, party: Party): CalendarDate =>
  typeof today === 'string' ? today : today[party]

/** The day at each ministry at an instant. */
export const ministryDays = (now: Date): Readonly<Record<Party, CalendarDate>> => ({
  jp: ministryDay('jp', now),
  kr: ministryDay('kr', now),
  us: ministryDay('us', now),
})

/** The day so many days later. Days are counted on the calendar, where no clock changes. */
export function dayAfter(day: CalendarDate, days: number): CalendarDate {
  const later = new Date(day)
  later.setUTCDate(later.getUTCDate() + days)
  return later.toISOString().slice(0, 10)
}
