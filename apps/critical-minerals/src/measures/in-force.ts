import type { CalendarDate } from '@trilateral/contracts'
import {
  clausesFor,
  clauseStateOn,
  type Clause,
  type ClauseState,
  type Material,
} from '@trilateral/contracts/critical-minerals'
import type { MeasureRecord } from './measure.ts'

/** A clause and how it stands on the day that was asked for. */
export interface ClauseStanding {
  readonly clause: Clause
  readonly standing: ClauseState
}

export interface Question {
  readonly day: CalendarDate
  /** ISO 3166-1 alpha-2 of the destination; null: any. Clauses aimed at every destination always count. */
  readonly target?: string | null | undefined
  readonly material?: Material | undefined
}

/** How each clause that touches the question stands on the day: "what was in force on this date for this target". */
export function clausesOn(record: MeasureRecord, { day, target, material }: Question): ClauseStanding[] {
  return clausesFor(record.measure, target ?? null, day)
    .filter(({ clause }) => material === undefined || clause.goods.some((each) => each.material === material))
    .map(({ clause }) => ({ clause, standing: clauseStateOn(clause, day) }))
}

export interface Answer<Record> {
  readonly record: Record
  readonly clauses: readonly ClauseStanding[]
}

/** Every measure with a clause that touches the question; measures without one are left out. */
export function inForceOn<Record extends MeasureRecord>(
  records: readonly Record[],
  question: Question,
): Answer<Record>[] {
  return records
    .map((record) => ({ record, clauses: clausesOn(record, question) }))
    .filter(({ clauses }) => clauses.length > 0)
}
