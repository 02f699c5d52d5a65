import { shiftedDay, type CalendarDate } from './calendar-date.ts'
import type { Party } from './party.ts'

/** Where each party's ministry keeps its calendar (IANA time zones): a day begins there, not where a server stands. */
export const MINISTRY_ZONES = {
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  us: 'America/New_York',
} as const satisfies Record<Party, string>

// Sweden writes dates as ISO 8601 does. Made once: making a format takes some 20 µs, using it one.
const dayIn = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
const formats: Readonly<Record<Party, Intl.DateTimeFormat>> = {
  jp: dayIn(MINISTRY_ZONES.jp),
  kr: dayIn(MINISTRY_ZONES.kr),
  us: dayIn(MINISTRY_ZONES.us),
}

/** The calendar day at a party's ministry at `instant`. */
export const ministryDay = (party: Party, instant: Date): CalendarDate => formats[party].format(instant)

const HOUR = 3_600_000

/**
 * The instant at which a calendar day ends at a party's ministry: the first of the next day there. No ministry's clock changes at
 * midnight, and none stands off from UTC by part of an hour.
 */
export function endOfMinistryDay(party: Party, day: CalendarDate): Date {
  const next = shiftedDay(day, 1)
  // Between 14 hours ahead of UTC and 12 behind, the first full hour that is the next day.
  let instant = Date.parse(next) - 14 * HOUR
  while (ministryDay(party, new Date(instant)) < next) instant += HOUR
  return new Date(instant)
}
