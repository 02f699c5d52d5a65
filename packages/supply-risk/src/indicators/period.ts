import type { CalendarDate } from '@trilateral/contracts'
import type { Cadence } from '@trilateral/contracts/semiconductors'

const DAY_MS = 86_400_000

// Days are counted at UTC midnight and never shown as instants.
const dayOf = (ms: number): CalendarDate => new Date(ms).toISOString().slice(0, 10)

export const addDays = (day: CalendarDate, days: number): CalendarDate =>
  dayOf(Date.parse(day) + days * DAY_MS)

const two = (number: number) => String(number).padStart(2, '0')
const monthOf = (year: number, month: number) => `${year}-${two(month)}`

/** Monday is 1, as in ISO 8601. */
const weekdayOf = (day: CalendarDate) => new Date(day).getUTCDay() || 7

/** The week of ISO 8601 that a day is in: it belongs to the year that its Thursday is in. */
function weekOf(day: CalendarDate): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  const week = 1 + Math.floor((Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY_MS / 7)
  return `${year}-W${two(week)}`
}

/** 4 January is always in the first week. */
const mondayOf = (year: string, week: number) => {
  const fourth = `${year}-01-04`
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
}

const SHAPES: Readonly<Record<Cadence, RegExp>> = {
  daily: /^\d{4}-\d{2}-\d{2}$/,
  weekly: /^\d{4}-W\d{2}$/,
  monthly: /^\d{4}-\d{2}$/,
  quarterly: /^\d{4}-Q[1-4]$/,
}

/** The period of a cadence that a day is in. A Saturday and a Sunday count to the working day before them. */
export function periodOf(cadence: Cadence, day: CalendarDate): string {
  if (cadence === 'weekly') return weekOf(day)
  if (cadence === 'monthly') return day.slice(0, 7)
  if (cadence === 'quarterly') return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
  return addDays(day, Math.min(0, 5 - weekdayOf(day)))
}

/** The first day of a period. */
export function startOf(cadence: Cadence, period: string): CalendarDate {
  if (cadence === 'weekly') return mondayOf(period.slice(0, 4), Number(period.slice(6)))
  if (cadence === 'monthly') return `${period}-01`
  if (cadence === 'quarterly')
    return `${monthOf(Number(period.slice(0, 4)), Number(period.slice(6)) * 3 - 2)}-01`
  return period
}

/** The last day of a period. */
export function endOf(cadence: Cadence, period: string): CalendarDate {
  return cadence === 'daily' ? period : addDays(startOf(cadence, nextPeriod(cadence, period)), -1)
}

/** Daily means working days, Monday to Friday. */
export function nextPeriod(cadence: Cadence, period: string): string {
  const start = startOf(cadence, period)
  if (cadence === 'weekly') return weekOf(addDays(start, 7))
  if (cadence === 'daily') return addDays(start, weekdayOf(start) === 5 ? 3 : 1)
  return periodOf(cadence, addDays(start, cadence === 'monthly' ? 31 : 95))
}

/** Whether a text names a period of this cadence: `2026-11` is no week, `2026-11-28` no working day, `2026-W54` no week at all. */
export function isPeriod(cadence: Cadence, text: string): boolean {
  if (!SHAPES[cadence].test(text)) return false
  const start = startOf(cadence, text)
  return !Number.isNaN(Date.parse(start)) && periodOf(cadence, start) === text
}

/** From `first` to `last`, both with them. Within a cadence periods stand in the order of their names. */
export function periodsBetween(cadence: Cadence, first: string, last: string): readonly string[] {
  const periods: string[] = []
  for (let period = first; period <= last; period = nextPeriod(cadence, period)) periods.push(period)
  return periods
}

/** How many periods make a year, as far as seasons go. */
export const PERIODS_A_YEAR: Readonly<Record<Cadence, number>> = {
  daily: 261,
  weekly: 52,
  monthly: 12,
  quarterly: 4,
}

/** The number of a period within its year, from 0. */
export function placeInYear(cadence: Cadence, period: string): number {
  if (cadence === 'daily') {
    const days = (Date.parse(period) - Date.parse(`${period.slice(0, 4)}-01-01`)) / DAY_MS
    return Math.floor((days * 5) / 7)
  }
  return Number(period.slice(cadence === 'monthly' ? 5 : 6)) - 1
}
