import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import { clausesOn } from '@trilateral/contracts/critical-minerals'
import type { KeptMeasure } from '../measures/views.ts'
import type { LapsingSuspension } from './views.ts'

/** Days ahead of a suspension's end at which it is worth a word. */
const WITHIN = [1, 7, 30] as const
const FARTHEST = 30

/** Suspensions that end within thirty days, and those that ran out while nobody recorded what applies since. Longest overdue first. */
export function lapsingSuspensions(kept: readonly KeptMeasure[], on: CalendarDate): LapsingSuspension[] {
  return suspensionEnds(kept, on)
    .filter(({ daysLeft }) => daysLeft <= FARTHEST)
    .toSorted((a, b) => a.daysLeft - b.daysLeft || (a.id < b.id ? -1 : 1))
}

/** The ends of all suspensions that run on the day, or that ran out before it. */
export const suspensionEnds = (kept: readonly KeptMeasure[], on: CalendarDate): LapsingSuspension[] =>
  kept.flatMap((each) => ofMeasure(each, on))

function ofMeasure({ measure, ...kept }: KeptMeasure, on: CalendarDate): LapsingSuspension[] {
  const byDay = new Map<CalendarDate, string[]>()
  for (const { clause, standing } of clausesOn(measure, { on })) {
    const until =
      standing.state === 'suspended'
        ? standing.until
        : standing.state === 'suspension-lapsed'
          ? standing.lapsedOn
          : null
    if (until === null) continue
    byDay.set(until, [...(byDay.get(until) ?? []), clause.key])
  }
  const { id, issuer, instrument, source } = measure
  return [...byDay].map(([until, clauses]) => {
    const daysLeft = daysBetween(on, until)
    return {
      kind: 'lapsing-suspension',
      id: `${id}:${until}`,
      area: 'critical-minerals',
      measure: { id, issuer, number: instrument.number, title: instrument.title },
      clauses,
      until,
      daysLeft,
      within: daysLeft < 0 ? null : (WITHIN.find((days) => daysLeft <= days) ?? null),
      basis: 'computed',
      provenance: { area: 'critical-minerals', entity: 'measure', id, ...kept, basis: null, source },
    }
  })
}
