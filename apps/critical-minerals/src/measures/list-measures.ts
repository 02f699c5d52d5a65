import type { CalendarDate } from '@trilateral/contracts'
import { mentions } from '@trilateral/contracts/critical-minerals'
import { inForceOn } from './in-force.ts'
import type { ListInput } from './questions.ts'
import type { KeptMeasure } from './register.ts'
import { summaryOf, type MeasureSummary } from './views.ts'

export interface MeasureList {
  readonly on: CalendarDate
  readonly today: CalendarDate
  /** Latest issue first; measures without a known date of issue last. */
  readonly items: readonly MeasureSummary[]
  /** How many the reader may see without any filter. */
  readonly visible: number
}

/**
 * The register's list. A filter by state chooses measures, not clauses: hiding the clause that is still in force
 * beside a suspended one would read as "suspended".
 */
export function listMeasures(
  records: readonly KeptMeasure[],
  { on, target, material, state, search }: ListInput,
  today: CalendarDate,
): MeasureList {
  const day = on ?? today
  const items = inForceOn(records, { on: day, target, material })
    .filter(({ clauses }) => state === undefined || clauses.some(({ standing }) => standing.state === state))
    .filter(({ record }) => search === undefined || mentions(record.measure, search))
    .map(({ record, clauses }) => summaryOf(record, clauses))
    .toSorted(byIssue)
  return { on: day, today, items, visible: records.length }
}

function byIssue(a: MeasureSummary, b: MeasureSummary): number {
  return (
    (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '') ||
    (b.instrument.number ?? '').localeCompare(a.instrument.number ?? '', 'en', { numeric: true }) ||
    a.id.localeCompare(b.id)
  )
}
