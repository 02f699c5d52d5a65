import type { OutgoingRecord } from '@trilateral/bus'
import type { Pool } from 'pg'
import { LeadLost } from '../lead/lead.ts'

/** A run of entries that is published with one call. */
export interface Sending {
  readonly records: readonly OutgoingRecord[]
  /** Position of the last of them. */
  readonly upTo: number
}

/** A read is this big at most; the next read overlaps the sending, so twice this much is in memory. */
const MOST_ROWS = 2_000
const MOST_BYTES = 4_000_000
/** A broker refuses a batch over 1 MiB (Kafka's message.max.bytes by default), and all records might meet in one partition. */
const SENDING_BYTES = 900_000
/** What a record needs besides its key, headers and value: lengths and time stamp, some 20 bytes and 2 a header. */
const RECORD_OVERHEAD = 64

const READ = `
  SELECT position, topic, key, headers, value, bytes FROM (
    SELECT *, sum(bytes) OVER (ORDER BY position) AS total FROM (
      SELECT position, topic, key, headers, value,
        octet_length(key) + octet_length(headers) + octet_length(value) + ${RECORD_OVERHEAD} AS bytes
      FROM journal.entry WHERE position > $1 ORDER BY position LIMIT ${MOST_ROWS}
    ) AS ahead
  ) AS counted WHERE total - bytes < ${MOST_BYTES}`

type Row = [position: string, topic: string, key: string, headers: string, value: string, bytes: number]

/**
 * The entries behind a position, cut into sendings in order; empty when there are none yet.
 * @throws Error when they do not follow on: an entry was removed.
 */
export async function readEntries(pool: Pool, after: number): Promise<Sending[]> {
  const { rows } = await pool.query<Row>({
    name: 'read_entries',
    text: READ,
    values: [after],
    rowMode: 'array',
  })
  const last = rows.at(-1)
  if (last && Number(last[0]) !== after + rows.length) {
    throw new Error(`the journal has no dense positions between ${after} and ${last[0]}: run verify`)
  }
  return cut(rows, after)
}

function cut(rows: readonly Row[], after: number): Sending[] {
  const sendings: Sending[] = []
  let records: OutgoingRecord[] = []
  let bytes = 0
  let upTo = after
  for (const [, topic, key, headers, value, size] of rows) {
    if (bytes + size > SENDING_BYTES && records.length > 0) {
      sendings.push({ records, upTo })
      records = []
      bytes = 0
    }
    records.push({ topic, key, headers: JSON.parse(headers) as Record<string, string>, value })
    bytes += size
    upTo += 1
  }
  if (records.length > 0) sendings.push({ records, upTo })
  return sendings
}

/** Everything up to here is durable on the bus. */
export async function readCursor(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ cursor: string }>('SELECT cursor FROM journal.publisher')
  return Number(rows[0]?.cursor ?? 0)
}

/** @throws LeadLost when another process leads. */
export async function markPublished(pool: Pool, epoch: number, upTo: number): Promise<void> {
  const { rows } = await pool.query<{ marked: boolean }>({
    name: 'mark_published',
    text: 'SELECT journal.mark_published($1, $2) AS marked',
    values: [epoch, upTo],
  })
  if (!rows[0]?.marked) throw new LeadLost(`epoch ${epoch} is over: another process publishes the journal`)
}
