import { audienceCode, type EventOf } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import type { SqlTransaction } from '@trilateral/journal'
import { fromJsonColumn, jsonColumn } from '../read-model/json-column.ts'
import type { MeasureChange } from './projection.ts'

export interface StoredMeasureChange {
  readonly event: EventOf<unknown>
  readonly change: MeasureChange
}

interface Last {
  readonly event: EventOf<unknown>
  readonly measure: Measure
  /** The latest of all its events' times: two machines' clocks may disagree. */
  readonly updatedAt: string
}

/**
 * Writes how measures stand after a batch, with one statement. Every event carries the whole measure, so only the last
 * of each counts here; the versions between stand with their events. `changes` are new and, measure by measure, in order.
 */
export async function storeMeasureChanges(
  tx: SqlTransaction,
  schema: string,
  changes: readonly StoredMeasureChange[],
): Promise<void> {
  const last = new Map<string, Last>()
  for (const { event, change } of changes) {
    const before = last.get(event.subject)?.updatedAt
    const updatedAt = before !== undefined && before > event.time ? before : event.time
    last.set(event.subject, { event, measure: change.measure, updatedAt })
  }
  if (last.size === 0) return
  const columns: unknown[][] = Array.from({ length: 7 }, () => [])
  const states: string[] = []
  for (const { event, measure, updatedAt } of last.values()) {
    const { subject, sequence, originator, audience, tlp, id } = event
    const row = [subject, sequence, originator, audienceCode(audience), tlp, id, updatedAt]
    row.forEach((cell, index) => columns[index]?.push(cell))
    states.push(JSON.stringify(measure))
  }
  const values = [...columns, jsonColumn(states)]
  await tx.query({ name: `${schema} measures`, text: upsertInto(schema), values })
}

const upsertInto = (schema: string) => `
INSERT INTO ${schema}.measure AS measure (id, sequence, originator, audience, tlp, event_id, updated_at, state)
SELECT id, sequence, originator, string_to_array(audience, '-'), tlp, event_id, updated_at, state
FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::timestamptz[],
  ${fromJsonColumn('$8')}) AS changed (id, sequence, originator, audience, tlp, event_id, updated_at, state)
ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, originator = excluded.originator,
  audience = excluded.audience, tlp = excluded.tlp, event_id = excluded.event_id,
  updated_at = greatest(measure.updated_at, excluded.updated_at), state = excluded.state
WHERE measure.sequence < excluded.sequence`
