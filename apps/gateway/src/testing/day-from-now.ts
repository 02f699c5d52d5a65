import { ministryDay, type CalendarDate } from '@trilateral/contracts'

/** A day so many days from today at the American ministry; in Seoul and Tokyo it may be the next one already. */
export const dayFromNow = (days: number): CalendarDate =>
  new Date(Date.parse(ministryDay('us', new Date())) + days * 86_400_000).toISOString().slice(0, 10)
