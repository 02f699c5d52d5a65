import type { CalendarDate } from './calendar-date.ts'
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

const MINUTE = 60_000

/**
 * The first instant after a calendar day at a party's ministry: a deadline that ends with the day ends here. Sought, not added up:
 * where clocks change, a day has 23 or 25 hours.
 */
export function endOfMinistryDay(party: Party, day: CalendarDate): Date {
  // Wherever a ministry stands, its day ends within these two.
  let before = Date.parse(day) / MINUTE
  let after = before + 3 * 24 * 60
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (ministryDay(party, new Date(middle * MINUTE)) > day) after = middle
    else before = middle
  }
  return new Date(after * MINUTE)
}
