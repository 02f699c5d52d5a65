import { clausesOn, type ClauseQuestion, type ClauseStanding } from '@trilateral/contracts/critical-minerals'
import type { MeasureRecord } from './measure.ts'

export interface Answer<Record> {
  readonly record: Record
  readonly clauses: readonly ClauseStanding[]
}

/** Every measure with a clause that touches the question; measures without one are left out. */
export function inForceOn<Record extends MeasureRecord>(
  records: readonly Record[],
  question: ClauseQuestion,
): Answer<Record>[] {
  return records
    .map((record) => ({ record, clauses: clausesOn(record.measure, question) }))
    .filter(({ clauses }) => clauses.length > 0)
}
