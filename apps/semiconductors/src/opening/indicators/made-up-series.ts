import type { CalendarDate } from '@trilateral/contracts'
import type { Cadence, Observation } from '@trilateral/contracts/semiconductors'
import { endOf, nextPeriod } from '@trilateral/supply-risk/indicators'

const addDays = (day: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

interface Shape {
  readonly cadence: Cadence
  /** The first period, and a figure for each from there on. Null: the source did not publish one. */
  readonly from: string
  readonly values: readonly (number | null)[]
  /** How many days after its end each was released. */
  readonly lag: number
}

/** A made-up series, each period released once, in time. */
export function madeUpSeries({ cadence, from, values, lag }: Shape): Observation[] {
  let period = from
  return values.map((value) => {
    const said = { period, releasedOn: addDays(endOf(cadence, period), lag), value }
    period = nextPeriod(cadence, period)
    return value === null ? { ...said, missing: 'not-published' as const } : said
  })
}
