import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import { measureEnded, type Source } from '@trilateral/contracts/critical-minerals'
import { changeClauses, type ClauseCommand } from './change-clauses.ts'
import { happened, type Change, type MeasureRecord } from './measure.ts'
import { refuse } from './refusals.ts'

export interface EndCommand extends ClauseCommand {
  /** First day on which the clauses no longer apply. */
  readonly on: CalendarDate
  readonly instrument: string | null
  readonly source: Source
}

/** Clauses are repealed or replaced. An end is final: what follows is another instrument, recorded as its own measure. */
export function end(record: MeasureRecord, command: EndCommand): Decision<Change> {
  const { clauses, on, instrument, source } = command
  const changed = changeClauses(record, command, (clause) => {
    const { effectiveFrom } = clause
    return effectiveFrom !== null && on < effectiveFrom
      ? refuse('ended-before-effective', 'on', { clause: clause.key, effectiveFrom })
      : decided({ kind: 'ended' as const, on, instrument, source })
  })
  if (!changed.ok) return changed
  const { measure } = changed.value
  return decided({
    state: changed.value,
    event: happened(measureEnded, { measure, clauses: [...clauses], on, instrument, source }),
  })
}
