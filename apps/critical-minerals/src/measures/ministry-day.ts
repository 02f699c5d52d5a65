import type { CalendarDate, Party } from '@trilateral/contracts'

/** Where each party's ministry keeps its calendar: a day begins there, not where the server stands. */
export const MINISTRY_ZONES = {
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
  us: 'America/New_York',
} as const satisfies Record<Party, string>

/** Today at a party's ministry. */
export function ministryDay(party: Party, now: Date): CalendarDate {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: MINISTRY_ZONES[party], dateStyle: 'short' }).format(now)
}
