import { audienceCode, encode, underEveryType, type EventOf, type WireMessage } from '@trilateral/contracts'
import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import { keepRefusedReports } from '../incoming/refused-reports.ts'
import { recalledBy } from './recalled-by.ts'

/**
 * Keeps every event of every area as it is to leave, and what each subject is today, inside the transaction that moves the
 * consumer's checkpoint: three statements, whatever the batch's length.
 */
export const keepEvents = keepEventsUnder(underEveryType)

/** @param underTypes an event in each type that partners may read it as; the journal's reader hands it over once. */
export function keepEventsUnder(underTypes: typeof underEveryType) {
  return async (tx: SqlTransaction, delivered: readonly DeliveredEvent[]): Promise<void> => {
    const events = delivered.map(({ event }) => event)
    await keepTold(
      tx,
      events.flatMap((event) => underTypes(encode(event)).map((message) => ({ event, message }))),
    )
    await keepToday(tx, [
      ...new Map(events.map((event) => [`${event.source} ${event.subject}`, event])).values(),
    ])
    await keepRecalls(tx, events)
    await keepRefusedReports(tx, events)
  }
}

interface Told {
  readonly event: EventOf<unknown>
  readonly message: WireMessage
}

async function keepTold(tx: SqlTransaction, told: readonly Told[]) {
  // The head's row is the lock: positions are committed in their order, so that a cursor over them loses nothing.
  const { rows } = await tx.query<{ position: string }>(
    'UPDATE exchange.head SET position = position + $1 RETURNING position',
    [told.length],
  )
  const headersOf = told.map(({ message }) => message.headers)
  await tx.query({
    name: 'exchange keep events',
    text: INSERT_EVENTS,
    values: [
      Number(rows[0]?.position) - told.length,
      told.map(({ event }) => event.source),
      told.map(({ event }) => event.subject),
      told.map(({ event }) => event.sequence),
      headersOf.map((headers) => headers['ce_id']),
      headersOf.map((headers) => headers['ce_type']),
      told.map(({ event }) => audienceCode(event.audience)),
      told.map(({ event }) => event.originator),
      told.map(({ event }) => event.tlp),
      told.map(({ event }) => event.time),
      told.map(({ message }) => message.key),
      headersOf.map((headers) => JSON.stringify(headers)),
      told.map(({ message }) => message.value),
      told.map(({ event }) => recalledBy(event)?.subjects.join(' ') ?? ''),
    ],
  })
}

/** @param newest the last event of each subject in the batch */
async function keepToday(tx: SqlTransaction, newest: readonly EventOf<unknown>[]) {
  await tx.query({
    name: 'exchange keep subjects',
    text: UPSERT_SUBJECTS,
    values: [
      newest.map(({ source }) => source),
      newest.map(({ subject }) => subject),
      newest.map(({ sequence }) => sequence),
      newest.map(({ audience }) => audienceCode(audience)),
      newest.map(({ originator }) => originator),
      newest.map(({ tlp }) => tlp),
      newest.map(({ time }) => time),
    ],
  })
}

async function keepRecalls(tx: SqlTransaction, events: readonly EventOf<unknown>[]) {
  for (const event of events) {
    const order = recalledBy(event)
    if (!order) continue
    const { subjects, to, kind, at } = order
    await tx.query(RECALL_SUBJECTS, [event.source, subjects, event.originator, at, to, kind])
  }
}

const INSERT_EVENTS = `
INSERT INTO exchange.event (position, source, subject, sequence, id, type, audience, originator, tlp, time, key, headers,
  value, recalls)
SELECT $1::bigint + n, source, subject, sequence, id, type, audience, originator, tlp, time, key, headers::json, value,
  CASE recalls WHEN '' THEN '{}'::text[] ELSE string_to_array(recalls, ' ') END
FROM unnest($2::text[], $3::text[], $4::bigint[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[],
  $10::timestamptz[], $11::text[], $12::text[], $13::text[], $14::text[]) WITH ORDINALITY
  AS batch (source, subject, sequence, id, type, audience, originator, tlp, time, key, headers, value, recalls, n)`

// Sorted, so that two partitions lock rows in one order.
const UPSERT_SUBJECTS = `
INSERT INTO exchange.subject AS mine (source, subject, sequence, audience, originator, tlp, time)
SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::timestamptz[])
  AS batch (source, subject, sequence, audience, originator, tlp, time) ORDER BY source, subject
ON CONFLICT (source, subject) DO UPDATE SET sequence = excluded.sequence, audience = excluded.audience,
  originator = excluded.originator, tlp = excluded.tlp, time = excluded.time
WHERE mine.sequence < excluded.sequence`

// What was never heard of is marked all the same: its events may come later.
const RECALL_SUBJECTS = `
INSERT INTO exchange.subject AS mine (source, subject, sequence, audience, originator, tlp, time, recalled_at, recalled_to,
  recall_kind)
SELECT $1, subject, 0, '', $3, 'RED', '-infinity', $4::timestamptz, $5, $6 FROM unnest($2::text[]) AS order_of (subject)
ORDER BY subject
ON CONFLICT (source, subject) DO UPDATE SET recalled_at = excluded.recalled_at, recalled_to = excluded.recalled_to,
  recall_kind = excluded.recall_kind
WHERE mine.originator = excluded.originator AND coalesce(mine.recalled_at < excluded.recalled_at, true)`
