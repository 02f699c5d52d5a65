import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { clauseStateOn, type Clause } from '@trilateral/contracts/critical-minerals'
import type { MeasureRecord } from './measure.ts'

/** Days before the last day of a suspension on which officials are warned. */
export const WARNING_DAYS = [30, 7, 1] as const

export interface EndingSuspension {
  readonly record: MeasureRecord
  readonly clause: Clause
  readonly until: CalendarDate
  /** 0 on the last day itself. */
  readonly daysLeft: number
  /** The most pressing warning that has been reached. */
  readonly warning: (typeof WARNING_DAYS)[number]
}

export interface LapsedSuspension {
  readonly record: MeasureRecord
  readonly clause: Clause
  readonly lapsedOn: CalendarDate
  readonly daysAgo: number
}

export interface Warnings {
  /** Soonest first. */
  readonly ending: readonly EndingSuspension[]
  /** Ran out, and nobody has recorded what followed: neither in force nor suspended. Oldest first. */
  readonly unconfirmed: readonly LapsedSuspension[]
}

/** Which suspensions an official must look at today. */
export function suspensionsEndingWithin(records: readonly MeasureRecord[], today: CalendarDate): Warnings {
  const ending: EndingSuspension[] = []
  const unconfirmed: LapsedSuspension[] = []
  for (const record of records) {
    for (const clause of record.measure.clauses) {
      const standing = clauseStateOn(clause, today)
      if (standing.state === 'suspension-lapsed') {
        const { lapsedOn } = standing
        unconfirmed.push({ record, clause, lapsedOn, daysAgo: daysBetween(lapsedOn, today) })
      }
      if (standing.state !== 'suspended' || standing.until === null) continue
      const { until } = standing
      const daysLeft = daysBetween(today, until)
      const warning = WARNING_DAYS.findLast((days) => daysLeft <= days)
      if (warning !== undefined) ending.push({ record, clause, until, daysLeft, warning })
    }
  }
  return {
    ending: ending.toSorted((a, b) => a.daysLeft - b.daysLeft),
    unconfirmed: unconfirmed.toSorted((a, b) => b.daysAgo - a.daysAgo),
  }
}
