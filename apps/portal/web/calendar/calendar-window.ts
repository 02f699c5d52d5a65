import { shiftedDay, type CalendarDate, type Language } from '@trilateral/contracts'
import { formatDate } from '@trilateral/ui'

/** How far the agenda looks when no month is chosen: six weeks. */
const AGENDA_DAYS = 41

export interface Window {
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** `2026-12`: the month that is meant; its first and last week may reach into its neighbours. */
  readonly month: string
}

export const weekdayOf = (day: CalendarDate) => new Date(day).getUTCDay()

export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7)
}

/** The days that a view shows: a month in whole weeks from Sunday on, or its own days, or six weeks from `today`. */
export function windowOf(view: 'month' | 'agenda', chosen: string | undefined, today: CalendarDate): Window {
  const month = chosen ?? today.slice(0, 7)
  if (view === 'agenda' && chosen === undefined)
    return { month, from: today, to: shiftedDay(today, AGENDA_DAYS) }
  const [first, last] = [`${month}-01`, shiftedDay(`${monthAfter(month, 1)}-01`, -1)]
  if (view === 'agenda') return { month, from: first, to: last }
  return { month, from: shiftedDay(first, -weekdayOf(first)), to: shiftedDay(last, 6 - weekdayOf(last)) }
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** December 2026, 2026年12月, 2026년 12월. */
export function formatMonth(language: Language, month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  if (language === 'ja') return `${year}年${number}月`
  if (language === 'ko') return `${year}년 ${number}월`
  return `${MONTHS[number - 1] ?? ''} ${year}`
}

/** The days of a window in words: a month by its name. */
export const spanWords = (
  { from, to, month }: Window,
  {
    isMonth,
    language,
    join,
  }: { isMonth: boolean; language: Language; join: (from: string, to: string) => string },
): string =>
  isMonth ? formatMonth(language, month) : join(formatDate(language, from), formatDate(language, to))
