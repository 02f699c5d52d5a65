import { decided, type CalendarDate, type Decision } from '@trilateral/contracts'
import { measureSuspended, type Clause, type Source } from '@trilateral/contracts/critical-minerals'
import { changeClauses, type ClauseCommand } from './change-clauses.ts'
import { happened, type Change, type MeasureRecord } from './measure.ts'
import { refuse } from './refusals.ts'

export interface SuspendCommand extends ClauseCommand {
  /** First day of the suspension; null when not known. */
  readonly from: CalendarDate | null
  /** Last day of the suspension; null when none is stated. */
  readonly until: CalendarDate | null
  /** The instrument that suspends, as its issuer numbers it. */
  readonly instrument: string | null
  readonly source: Source
}

/**
 * Clauses do not apply for a time. A further suspension of a suspended clause extends or shortens it.
 * A clause cannot be suspended before it applies: where an issuer halts it earlier, the suspension starts with the clause.
 */
export function suspend(record: MeasureRecord, command: SuspendCommand): Decision<Change> {
  const { clauses, from, until, instrument, source } = command
  if (from !== null && until !== null && until < from) {
    return refuse('suspension-ends-before-it-starts', 'until', { from, until })
  }
  const changed = changeClauses(record, command, (clause) => {
    const early = beforeEffect(clause, from, until)
    if (early) return early
    if (
      clause.changes.some((past) => past.kind === 'suspended' && past.from === from && past.until === until)
    ) {
      return refuse('suspension-already-recorded', 'clauses', { clause: clause.key })
    }
    return decided({ kind: 'suspended' as const, from, until, instrument, source })
  })
  if (!changed.ok) return changed
  const { measure } = changed.value
  return decided({
    state: changed.value,
    event: happened(measureSuspended, { measure, clauses: [...clauses], from, until, instrument, source }),
  })
}

function beforeEffect(clause: Clause, from: CalendarDate | null, until: CalendarDate | null) {
  const { effectiveFrom } = clause
  if (effectiveFrom === null) return undefined
  const facts = { clause: clause.key, effectiveFrom }
  if (from !== null && from < effectiveFrom) return refuse('suspended-before-effective', 'from', facts)
  if (until !== null && until < effectiveFrom) return refuse('suspended-before-effective', 'until', facts)
  return undefined
}
