import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import {
  clauseStateOn,
  measureResumed,
  type Clause,
  type Source,
} from '@trilateral/contracts/critical-minerals'
import { changeClauses, type ClauseCommand } from './change-clauses.ts'
import { happened, type Change, type MeasureRecord } from './measure.ts'
import { refuse } from './refusals.ts'

export interface ResumeCommand extends ClauseCommand {
  /** First day on which the clauses apply again. */
  readonly on: CalendarDate
  readonly instrument: string | null
  readonly source: Source
}

/** Suspended clauses apply again, whether the suspension was cut short or ran out and a source now says what followed. */
export function resume(record: MeasureRecord, command: ResumeCommand): Decision<Change> {
  const { clauses, on, instrument, source } = command
  const changed = changeClauses(record, command, (clause) => {
    const refusal = cannotResume(clause, on)
    return refusal ?? decided({ kind: 'resumed' as const, on, instrument, source })
  })
  if (!changed.ok) return changed
  const { measure } = changed.value
  return decided({
    state: changed.value,
    event: happened(measureResumed, { measure, clauses: [...clauses], on, instrument, source }),
  })
}

function cannotResume(clause: Clause, on: CalendarDate): Decision<never> | undefined {
  const suspension = clause.changes.findLast((change) => change.kind === 'suspended')
  if (!suspension) return refuse('clause-not-suspended', 'clauses', { clause: clause.key })
  if (suspension.from !== null && on <= suspension.from) {
    return refuse('resumed-before-suspension', 'on', { clause: clause.key, from: suspension.from })
  }
  const { state } = clauseStateOn(clause, on)
  return state === 'suspended' || state === 'suspension-lapsed'
    ? undefined
    : refuse('clause-not-suspended', 'clauses', { clause: clause.key })
}
