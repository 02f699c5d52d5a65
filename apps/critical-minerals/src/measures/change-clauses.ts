import { decided, type Decision, type Party } from '@trilateral/contracts'
import type { Clause, ClauseChange } from '@trilateral/contracts/critical-minerals'
import type { MeasureRecord } from './measure.ts'
import { refuse } from './refusals.ts'

export interface ClauseCommand {
  /** Keys of the clauses that change together. */
  readonly clauses: readonly string[]
  /** The version that the official was looking at: whoever changed the measure since wins. */
  readonly expectedVersion: number
  /** The party of the official. */
  readonly by: Party
}

/** What suspending, resuming and ending have in common: whose record it is, which version, which clauses. */
export function changeClauses(
  record: MeasureRecord,
  command: ClauseCommand,
  decide: (clause: Clause) => Decision<ClauseChange>,
): Decision<MeasureRecord> {
  if (record.originator !== command.by) {
    return refuse('not-the-originator', undefined, { originator: record.originator })
  }
  if (record.version !== command.expectedVersion) {
    return refuse('version-stale', undefined, {
      expected: command.expectedVersion,
      current: record.version,
    })
  }
  const added = new Map<string, ClauseChange>()
  for (const [index, key] of command.clauses.entries()) {
    const field = `clauses.${index}`
    const clause = record.measure.clauses.find((each) => each.key === key)
    if (!clause) return refuse('clause-unknown', field, { clause: key })
    if (added.has(key)) return refuse('clause-repeated', field, { clause: key })
    const end = clause.changes.find((change) => change.kind === 'ended')
    if (end) return refuse('clause-already-ended', field, { clause: key, on: end.on })
    const change = decide(clause)
    if (!change.ok) return change
    added.set(key, change.value)
  }
  const clauses = record.measure.clauses.map((clause) => {
    const change = added.get(clause.key)
    return change ? { ...clause, changes: [...clause.changes, change] } : clause
  })
  return decided({ ...record, version: record.version + 1, measure: { ...record.measure, clauses } })
}
