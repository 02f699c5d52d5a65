import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { linearScale } from './linear-scale.ts'

export interface DayScale {
  readonly at: (day: CalendarDate) => number
  /** The first days of years, or of quarters when the span is short. */
  readonly marks: readonly { readonly day: CalendarDate; readonly label: string }[]
}

/** Days on a line from `start` to `end`. Days are counted, never turned into instants. */
export function dayScale(days: readonly CalendarDate[], start: number, end: number): DayScale {
  const sorted = days.toSorted()
  const first = sorted[0] ?? '2000-01-01'
  const last = sorted.at(-1) ?? first
  const span = Math.max(1, daysBetween(first, last))
  const scale = linearScale([0, span], [start, end])
  return { at: (day) => scale.at(daysBetween(first, day)), marks: marksOf(first, last, span, end - start) }
}

/** A label of a month takes some 60 px. */
const LABEL = 64

function marksOf(first: CalendarDate, last: CalendarDate, span: number, width: number) {
  const months = span / 30.4
  const fits = Math.max(1, Math.floor(width / LABEL))
  const every = [1, 3, 6, 12, 24, 60, 120].find((each) => months / each <= fits) ?? 240
  const from = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1
  const to = Number(last.slice(0, 4)) * 12 + Number(last.slice(5, 7)) - 1
  const marks = []
  for (let month = Math.ceil(from / every) * every; month <= to; month += every) {
    const year = String(Math.floor(month / 12)).padStart(4, '0')
    const inYear = String((month % 12) + 1).padStart(2, '0')
    const day = `${year}-${inYear}-01`
    if (day >= first) marks.push({ day, label: every >= 12 ? year : `${year}-${inYear}` })
  }
  return marks
}
