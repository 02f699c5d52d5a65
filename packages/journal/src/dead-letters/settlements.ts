import type { StoredRecord } from '@trilateral/bus'
import type { PoolClient } from 'pg'
import type { Inbox } from '../consume/inbox.ts'
import { RAW_COLUMNS, rawCells, recordOf, type RawRow } from '../consume/raw-record.ts'

/** What people decided about a record: it is read as they corrected it, or its subject goes on without it. */
export type Settlement = Corrected | Discarded

interface Settled {
  readonly errorClass: string
  readonly reason: string
  /** One person, or two where it was discarded. */
  readonly by: readonly string[]
  readonly because: string
  readonly at: Date
}

export interface Corrected extends Settled {
  readonly kind: 'corrected'
  /** What is read in place of the record, at its place. */
  readonly record: StoredRecord
}

export interface Discarded extends Settled {
  readonly kind: 'discarded'
  /** Whose event it was, as far as could be read. */
  readonly of: { readonly source: string; readonly subject: string; readonly sequence: number } | null
}

/** Settlements by the place of their record. */
export type Settlements = ReadonlyMap<string, Settlement>

export const placeOf = ({ topic, partition, offset }: Pick<StoredRecord, 'topic' | 'partition' | 'offset'>) =>
  `${topic}/${partition}/${offset}`

/**
 * Held shared while people settle something, and alone while a reader's tables are built anew, so that what they decide is either
 * known to the new tables from their beginning or waits until those are in use.
 */
const SETTLING_LOCK = 7_412_103

/** Lets nobody settle anything while this connection lives. Waits for those who are at it, a moment. */
export async function stopSettling(client: { query(text: string, values: unknown[]): Promise<unknown> }) {
  await client.query('SELECT pg_advisory_lock($1)', [SETTLING_LOCK])
}

/** Whether one may settle now, until the end of the transaction. */
export async function maySettle(tx: PoolClient): Promise<boolean> {
  const { rows } = await tx.query<{ may: boolean }>('SELECT pg_try_advisory_xact_lock_shared($1) AS may', [
    SETTLING_LOCK,
  ])
  return rows[0]?.may === true
}

interface Row extends Omit<RawRow, 'received_at' | 'key'> {
  kind: Settlement['kind']
  source: string | null
  subject: string | null
  sequence: string | null
  error_class: string
  reason: string
  settled_by: string[]
  settled_because: string
  settled_at: Date
}

/** Reads all that was settled for this reader. They are few: each took a person, or two. */
export async function readSettlements(inbox: Inbox): Promise<void> {
  if (inbox.reader === undefined) return
  const { rows } = await inbox.pool.query<Row>(
    `SELECT topic, partition, position, kind, source, subject, sequence, headers, value, error_class, reason, settled_by,
       settled_because, settled_at FROM failed_events.settlement WHERE reader = $1`,
    [inbox.reader],
  )
  inbox.settled = new Map(
    rows.map((row) => [placeOf({ ...row, offset: BigInt(row.position) }), settlementOf(row)]),
  )
}

function settlementOf(row: Row): Settlement {
  const {
    kind,
    error_class: errorClass,
    reason,
    settled_by: by,
    settled_because: because,
    settled_at: at,
  } = row
  const settled = { errorClass, reason, by, because, at }
  if (kind === 'corrected')
    return { ...settled, kind, record: recordOf({ ...row, received_at: at, key: null }) }
  const { source, subject, sequence } = row
  const isKnown = source !== null && subject !== null && sequence !== null
  return { ...settled, kind, of: isKnown ? { source, subject, sequence: Number(sequence) } : null }
}

/** Keeps what was decided, apart from the reader's tables; a later correction of the same record takes the place of an earlier one. */
export async function keepSettlement(
  tx: PoolClient,
  { reader }: Inbox,
  record: StoredRecord,
  settlement: Settlement,
): Promise<void> {
  if (reader === undefined) return
  const { kind, errorClass, reason, by, because, at } = settlement
  const of = kind === 'discarded' ? settlement.of : null
  const raw = kind === 'corrected' ? rawCells(settlement.record) : []
  await tx.query(
    `INSERT INTO failed_events.settlement AS mine (reader, topic, partition, position, kind, source, subject, sequence,
       headers, value, error_class, reason, settled_by, settled_because, settled_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     ON CONFLICT (reader, topic, partition, position) DO UPDATE SET (kind, source, subject, sequence, headers, value,
       error_class, reason, settled_by, settled_because, settled_at) = (excluded.kind, excluded.source, excluded.subject,
       excluded.sequence, excluded.headers, excluded.value, excluded.error_class, excluded.reason, excluded.settled_by,
       excluded.settled_because, excluded.settled_at)`,
    [
      reader,
      record.topic,
      record.partition,
      record.offset.toString(),
      kind,
      of?.source ?? null,
      of?.subject ?? null,
      of?.sequence ?? null,
      raw[5] ?? null,
      raw[6] ?? null,
      errorClass,
      reason,
      by,
      because,
      at,
    ],
  )
}

/** Shows in the reader's tables, too, that a record was settled, with the record as it came. */
export async function showSettled(
  tx: PoolClient,
  { schema, handlerVersion }: Inbox,
  record: StoredRecord,
  shown: {
    readonly settlement: Settlement
    readonly of: { source: string; subject: string; sequence: number } | null
    readonly audience: readonly string[]
    readonly tlp: string | null
  },
): Promise<void> {
  const { settlement, of, audience, tlp } = shown
  await tx.query(
    `INSERT INTO ${schema}.dead_letter (source, subject, sequence, error_class, reason, handler_version, audience, tlp,
       state, settled_by, settled_because, settled_at, ${RAW_COLUMNS})
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
     ON CONFLICT (topic, partition, position) DO UPDATE SET state = excluded.state, settled_by = excluded.settled_by,
       settled_because = excluded.settled_because, settled_at = excluded.settled_at`,
    [
      of?.source ?? null,
      of?.subject ?? null,
      of?.sequence ?? null,
      settlement.errorClass,
      settlement.reason,
      handlerVersion,
      audience,
      tlp,
      settlement.kind === 'corrected' ? 'replayed' : 'discarded',
      settlement.by,
      settlement.because,
      settlement.at,
      ...rawCells(record),
    ],
  )
}
