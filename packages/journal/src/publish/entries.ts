import type { OutgoingRecord } from '@trilateral/bus'
import { underEveryType, type WireMessage } from '@trilateral/contracts'
import type { Pool } from 'pg'
import { LeadLost } from '../lead/lead.ts'

/** A run of entries that is published with one call. */
export interface Sending {
  /** Each entry as it is and, where its type replaces another, as the old type besides. */
  readonly records: readonly OutgoingRecord[]
  /** Position of the last entry. */
  readonly upTo: number
}

/** A read is this big at most; the next read overlaps the sending, so twice this much is in memory. */
const MOST_ROWS = 2_000
const MOST_BYTES = 4_000_000
/** A broker refuses a batch over 1 MiB (Kafka's message.max.bytes by default), and all records might meet in one partition. */
const SENDING_BYTES = 900_000
/** What a record needs besides its key, headers and value: lengths and time stamp, some 20 bytes and 2 a header. */
const RECORD_OVERHEAD = 64

/** Stands between texts that are read as one. The outbox refuses texts that hold it; JSON never does. */
const BETWEEN = '\u001e'

// One row for all: node-postgres takes about as long for a row of one event as Kafka's client does to send it.
const READ = `
  SELECT min(position) AS first, max(position) AS last, count(*)::integer AS count,
    string_agg(topic, chr(30) ORDER BY position) AS topics,
    string_agg(key, chr(30) ORDER BY position) AS keys,
    '[' || string_agg(headers, ',' ORDER BY position) || ']' AS headers,
    string_agg(value, chr(30) ORDER BY position) AS values,
    array_agg(bytes ORDER BY position) AS bytes
  FROM (
    SELECT *, sum(bytes) OVER (ORDER BY position) AS total FROM (
      SELECT position, topic, key, headers, value,
        octet_length(key) + octet_length(headers) + octet_length(value) + ${RECORD_OVERHEAD} AS bytes
      FROM journal.entry WHERE position > $1 ORDER BY position LIMIT ${MOST_ROWS}
    ) AS ahead
  ) AS counted WHERE total - bytes < ${MOST_BYTES}`

interface Row {
  first: string | null
  last: string
  count: number
  topics: string
  keys: string
  headers: string
  values: string
  bytes: number[]
}

/**
 * The entries behind a position, cut into sendings in order; empty when there are none yet.
 * @param underTypes as which types one is published
 * @throws Error when they do not follow on: an entry was removed.
 */
export async function readEntries(
  pool: Pool,
  after: number,
  underTypes = underEveryType,
): Promise<Sending[]> {
  const { rows } = await pool.query<Row>({ name: 'read_entries', text: READ, values: [after] })
  const [row] = rows
  if (!row || row.first === null) return []
  const records = recordsOf(row)
  const dense = Number(row.first) === after + 1 && Number(row.last) === after + row.count
  if (!dense || records.length !== row.count) {
    throw new Error(`the journal does not go on behind position ${after}: run verify`)
  }
  return cut(
    records.map((record) => underTypes(record)),
    row.bytes,
    after,
  )
}

function recordsOf({ topics, keys, headers, values }: Row): (WireMessage & { readonly topic: string })[] {
  const ofTopics = topics.split(BETWEEN)
  const ofKeys = keys.split(BETWEEN)
  const ofHeaders = JSON.parse(headers) as Record<string, string>[]
  return values.split(BETWEEN).map((value, index) => ({
    topic: ofTopics[index] ?? '',
    key: ofKeys[index] ?? '',
    headers: ofHeaders[index] ?? {},
    value,
  }))
}

function cut(
  all: readonly (readonly OutgoingRecord[])[],
  sizes: readonly number[],
  after: number,
): Sending[] {
  const sendings: Sending[] = []
  let from = 0
  let bytes = 0
  for (const [index, ofOne] of sizes.entries()) {
    // What is told twice says the same twice, in about as many bytes.
    const size = ofOne * (all[index]?.length ?? 1)
    if (bytes + size > SENDING_BYTES && index > from) {
      sendings.push({ records: all.slice(from, index).flat(), upTo: after + index })
      from = index
      bytes = 0
    }
    bytes += size
  }
  sendings.push({ records: all.slice(from).flat(), upTo: after + all.length })
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
