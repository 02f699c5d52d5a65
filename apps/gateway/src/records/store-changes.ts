import { audienceCode } from '@trilateral/contracts'
import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import { fromJsonColumn, jsonColumn } from '../read-model/json-column.ts'
import type { RecordChange } from './record-change.ts'

export interface StoredChange {
  readonly delivered: DeliveredEvent
  readonly change: RecordChange
}

/**
 * Writes how records stand after a batch and every version on the way, with one statement; none when the batch has no
 * records. The versions' states stand with their events. `changes` are new and, record by record, in order.
 */
export async function storeRecordChanges(
  tx: SqlTransaction,
  schema: string,
  changes: readonly StoredChange[],
): Promise<void> {
  if (changes.length === 0) return
  const last = new Map<string, { index: number; updatedAt: string }>()
  for (const [index, { delivered }] of changes.entries()) {
    const { subject, time } = delivered.event
    const before = last.get(subject)?.updatedAt
    // Two machines' clocks may disagree: the latest counts.
    last.set(subject, { index, updatedAt: before !== undefined && before > time ? before : time })
  }
  const columns: unknown[][] = Array.from({ length: 15 }, () => [])
  const states: (string | null)[] = []
  for (const [index, { delivered, change }] of changes.entries()) {
    const { event } = delivered
    const stands = last.get(event.subject)
    const isLast = stands?.index === index
    const { entity, program, isOpen, day, rank, under } = change
    const envelope = [
      event.subject,
      event.source,
      event.sequence,
      event.originator,
      audienceCode(event.audience),
    ]
    const row = [...envelope, event.tlp, event.id, event.time, entity, program, isOpen, day, rank]
    for (const [column, cell] of [...row, under, isLast ? stands.updatedAt : null].entries())
      columns[column]?.push(cell)
    states.push(isLast ? JSON.stringify(change.state) : null)
  }
  const values = [...columns, jsonColumn(states)]
  await tx.query({ name: `${schema} records`, text: writeInto(schema), values })
}

const FOUND_BY = 'area, entity, sequence, originator, audience, tlp, event_id, program, is_open, day, rank'

const writeInto = (schema: string) => `
WITH batch AS (
  SELECT id, split_part(source, '/', 3) AS area, entity, sequence, originator, string_to_array(audience, '-') AS audience,
    tlp, event_id, program, is_open, day, rank, under, time, updated_at, state
  FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::timestamptz[],
    $9::text[], $10::text[], $11::boolean[], $12::date[], $13::integer[], $14::text[], $15::timestamptz[], ${fromJsonColumn('$16')})
    AS changed (id, source, sequence, originator, audience, tlp, event_id, time, entity, program, is_open, day, rank,
      under, updated_at, state)
), versions AS (
  INSERT INTO ${schema}.record_version (id, ${FOUND_BY}, time) SELECT id, ${FOUND_BY}, time FROM batch
)
INSERT INTO ${schema}.record AS record (id, ${FOUND_BY}, under, updated_at, state)
SELECT id, ${FOUND_BY}, under, updated_at, state FROM batch WHERE updated_at IS NOT NULL
ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, originator = excluded.originator,
  audience = excluded.audience, tlp = excluded.tlp, event_id = excluded.event_id, program = excluded.program,
  is_open = excluded.is_open, day = excluded.day, rank = excluded.rank, under = excluded.under,
  updated_at = greatest(record.updated_at, excluded.updated_at), state = excluded.state
WHERE record.sequence < excluded.sequence`
