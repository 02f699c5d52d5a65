import { MINISTRY_ZONES, type CalendarDate, type Language, type Party } from '@trilateral/contracts'
import { formatDate } from './calendar-day.ts'

/** The zone of each party's capital. */
export const ZONES = MINISTRY_ZONES

export type Zone = (typeof ZONES)[Party]

const parts = Object.fromEntries(
  Object.values(ZONES).map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
  ]),
)

function read(instant: Date, zone: Zone) {
  const found = parts[zone]?.formatToParts(instant) ?? []
  const part = (type: string) => found.find((each) => each.type === type)?.value ?? ''
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    // en-US has letters for New York only; it writes Tokyo and Seoul as GMT+9, which does not tell them apart.
    zone: zone === 'Asia/Tokyo' ? 'JST' : zone === 'Asia/Seoul' ? 'KST' : part('timeZoneName'),
  }
}

/** An instant on a 24-hour clock with its zone: `24 Nov 2026 09:31 JST`. Instants are UTC text or Dates. */
export function formatInstant(language: Language, instant: string | Date, zone: Zone): string {
  const { day, time, zone: name } = read(new Date(instant), zone)
  return `${formatDate(language, day)} ${time} ${name}`
}

/** The same instant as it is read on the same day: `09:31 JST`. */
export function formatClock(language: Language, instant: string | Date, zone: Zone): string {
  const { day, time, zone: name } = read(new Date(instant), zone)
  const clock = `${time} ${name}`
  return day === dayIn(zone, new Date()) ? clock : `${formatDate(language, day)} ${clock}`
}

/** The calendar day that it is in `zone` at `now`. */
export function dayIn(zone: Zone, now: Date): CalendarDate {
  return read(now, zone).day
}
