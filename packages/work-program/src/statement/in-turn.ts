import type { CalendarDate } from '@trilateral/contracts'
import { earliestDay, latestDay, type PartialDate } from './partial-date.ts'

/** Since when and until when something holds. The first day on which it holds, and the first on which it no longer does. */
export interface Validity {
  /** Null: not known. */
  readonly from: PartialDate | null
  /** Null: not known, or, for the last of its line, that no end is known. */
  readonly until: PartialDate | null
  /** A day on which a source shows it to hold; null: it is announced only, and no source shows it yet. */
  readonly seenOn: CalendarDate | null
}

/**
 * What a line of successive entries says about one day. `between`: one gave way to the next around that day, and the
 * source does not say on which. `unknown`: no source covers the day.
 */
export type Reading<Entry> =
  | { readonly state: 'known'; readonly value: Entry }
  | { readonly state: 'between'; readonly earlier: Entry; readonly later: Entry }
  | { readonly state: 'unknown' }

/** Reads a line of entries, earliest first, on a day. Nothing is assumed to last beyond what its sources show. */
export function readOn<Entry extends Validity>(line: readonly Entry[], day: CalendarDate): Reading<Entry> {
  for (const [index, entry] of line.entries()) {
    const next = line[index + 1]
    if (day >= sureFrom(entry) && day < sureUntil(entry, next === undefined))
      return { state: 'known', value: entry }
    if (next && givesWayOn(entry, next, day)) return { state: 'between', earlier: entry, later: next }
  }
  return { state: 'unknown' }
}

const NEVER = '9999-12-31'

/** What a source shows within the month in which it began had surely begun. */
function sureFrom({ from, seenOn }: Validity): CalendarDate {
  const started = from ? latestDay(from) : NEVER
  return seenOn !== null && seenOn < started ? seenOn : started
}

function sureUntil({ until, seenOn }: Validity, isLast: boolean): CalendarDate {
  if (until) return earliestDay(until)
  if (isLast) return NEVER
  return seenOn === null ? '' : dayAfter(seenOn)
}

/** Where the change is dated to a day, there is nothing in between. */
const givesWayOn = ({ until }: Validity, { from }: Validity, day: CalendarDate) =>
  until !== null &&
  from !== null &&
  until.precision !== 'day' &&
  until.date === from.date &&
  day >= earliestDay(until) &&
  day <= latestDay(until)

const dayAfter = (day: CalendarDate): CalendarDate =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
