import type { CalendarDate, Party } from '@trilateral/contracts'

/** Where each party's ministry sits: its "today" is the day on its own wall. */
const ZONES: Readonly<Record<Party, string>> = { jp: 'Asia/Tokyo', kr: 'Asia/Seoul', us: 'America/New_York' }

const formats = Object.fromEntries(
  Object.entries(ZONES).map(([party, timeZone]) => [party, new Intl.DateTimeFormat('en-CA', { timeZone })]),
)

/** The calendar day at the party's ministry at `instant`. */
export function ministryDay(party: Party, instant: Date): CalendarDate {
  const parts = formats[party]?.formatToParts(instant) ?? []
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return `${part('year')}-${part('month')}-${part('day')}`
}
