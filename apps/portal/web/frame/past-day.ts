import type { CalendarDate } from '@trilateral/contracts'
import type { Zone } from '@trilateral/ui'
import { asks, calendarDay } from './address.ts'

/** The past day that an address asks for. What is no day is left out, as everywhere in addresses. */
export const pastDayField = { on: calendarDay }

/** What a page is asked that has nothing to ask but its day. */
export const pastDayQuestion = asks(pastDayField)

/** Pages that can be shown as of a past day. Measures have a day and a knowledge of their own. */
const PAGES = ['/commitments', '/programs', '/timeline', '/alerts', '/supply']

const isPageOfDays = (pathname: string) =>
  pathname === '/' || PAGES.some((page) => pathname === page || pathname.startsWith(`${page}/`))

/** The day before `today` that the page at `pathname` is shown as of; undefined: today. No page knows a day to come. */
export const pastDayOf = (
  pathname: string,
  on: CalendarDate | undefined,
  today: CalendarDate,
): CalendarDate | undefined => (on !== undefined && on < today && isPageOfDays(pathname) ? on : undefined)

/** What the gateway is asked for a page as of `day`: that day, and what was known when it ended in the reader's capital. */
export const momentAsked = (day: CalendarDate | undefined, zone: Zone) =>
  day === undefined ? {} : { on: day, knownAt: endOfDay(day, zone) }

/** Clocks change in the small hours: in the last of them of any day, each capital has the offset that ends the day. */
export function endOfDay(day: CalendarDate, zone: Zone): string {
  const offset = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T23:59:59Z`))
    .find(({ type }) => type === 'timeZoneName')
    ?.value.slice('GMT'.length)
  return `${day}T23:59:59.999${offset ?? ''}`
}

/** The same address as of the same day, where the page that it names can be shown so. */
export function addressOn(href: string, day: CalendarDate | undefined): string {
  if (day === undefined) return href
  const { pathname, searchParams, hash } = new URL(href, 'http://portal.invalid')
  if (isPageOfDays(pathname)) searchParams.set('on', day)
  else if (pathname.startsWith('/measures/')) {
    searchParams.set('on', day)
    searchParams.set('known', day)
  } else return href
  return `${pathname}?${searchParams}${hash}`
}
