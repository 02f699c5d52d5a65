import type { PoolClient } from 'pg'
import { park, writeDeadLetter } from '../dead-letters/write.ts'
import { after } from './breaker.ts'
import { countOutcomes } from './count-outcomes.ts'
import { failureOf, isTransient, type Failure } from './failure.ts'
import type { DeliveredEvent } from './handler.ts'
import { inTransaction } from './in-transaction.ts'
import type { Inbox, SubjectName } from './inbox.ts'
import { delivered, isOrdered, isReadable, readRecord, type Incoming, type Ordered } from './incoming.ts'
import { RAW_COLUMNS, recordOf, type RawRow } from './raw-record.ts'

/** So many waiting events are applied in one transaction. */
const AT_ONCE = 500

/**
 * Applies a subject's waiting events that have become the next ones, in order. One that fails becomes a dead letter, and the
 * rest wait on.
 * @throws when nothing is wrong with the events; the next sweep tries again.
 */
export async function drain(inbox: Inbox, subject: SubjectName): Promise<void> {
  for (let atMost = AT_ONCE; ;) {
    try {
      const { applied, more } = await inTransaction(inbox.pool, (tx) =>
        applyWaiting(tx, inbox, subject, atMost),
      )
      if (applied.length > 0) inbox.onCommitted(applied)
      if (!more) return
    } catch (error) {
      if (isTransient(error)) throw error
      if (atMost > 1) {
        atMost = 1
        continue
      }
      return putFirstAside(inbox, subject, failureOf(error))
    }
  }
}

/** Applies up to `atMost` of them in the open transaction. */
export async function applyWaiting(tx: PoolClient, inbox: Inbox, name: SubjectName, atMost: number) {
  const { next, waiting } = await lockWaiting(tx, inbox, name, atMost)
  if (waiting.length === 0) return { applied: [], taken: 0, more: false }
  const events = waiting.map(orderedOrThrow)
  const applied: DeliveredEvent[] = events.filter(isReadable).map(delivered)
  if (applied.length > 0) await inbox.apply(tx, applied)
  await takeOut(tx, inbox, name, next, next + events.length - 1, true)
  return { applied, taken: events.length, more: waiting.length === atMost }
}

async function putFirstAside(inbox: Inbox, name: SubjectName, failure: Failure): Promise<void> {
  const dead = await inTransaction(inbox.pool, async (tx) => {
    const { next, waiting } = await lockWaiting(tx, inbox, name, 1)
    const [first] = waiting
    if (!first) return false
    await countOutcomes(tx, inbox, [true])
    const letter = await writeDeadLetter(tx, inbox, {
      record: first.record,
      of: { ...name, sequence: next },
      ...failure,
    })
    await takeOut(tx, inbox, name, next, next, false)
    await park(tx, inbox, name, letter)
    return true
  })
  if (!dead) return
  inbox.breaker = after(inbox.breaker, [true])
  inbox.logger.error({ dead: 1 }, 'a waiting event became a dead letter')
}

/** The subject's next events, as far as they wait without a gap; none while it is parked. */
async function lockWaiting(tx: PoolClient, inbox: Inbox, name: SubjectName, atMost: number) {
  const { schema } = inbox
  const { rows } = await tx.query<{ sequence: string; parked: boolean }>(
    `SELECT sequence, parked_by IS NOT NULL AS parked FROM ${schema}.subject
     WHERE source = $1 AND subject = $2 FOR UPDATE`,
    [name.source, name.subject],
  )
  const next = Number(rows[0]?.sequence ?? 0) + 1
  if (!rows[0] || rows[0].parked) return { next, waiting: [] }
  const found = await tx.query<RawRow & { sequence: string }>(
    `SELECT sequence, ${RAW_COLUMNS} FROM ${schema}.waiting
     WHERE source = $1 AND subject = $2 AND sequence >= $3 ORDER BY sequence LIMIT $4`,
    [name.source, name.subject, next, atMost],
  )
  const gap = found.rows.findIndex((row, index) => Number(row.sequence) !== next + index)
  const inOrder = gap === -1 ? found.rows : found.rows.slice(0, gap)
  return { next, waiting: inOrder.map((row) => readRecord(inbox, recordOf(row))) }
}

function orderedOrThrow(incoming: Incoming): Ordered {
  if (isOrdered(incoming)) return incoming
  const { errorClass, reason } =
    'failure' in incoming ? incoming.failure : { errorClass: 'Error', reason: '' }
  const error = new Error(reason)
  error.name = errorClass
  throw error
}

/** Removes what no longer waits, what is older with it. */
async function takeOut(
  tx: PoolClient,
  { schema }: Inbox,
  { source, subject }: SubjectName,
  first: number,
  last: number,
  applied: boolean,
): Promise<void> {
  await tx.query(
    `WITH gone AS (
       DELETE FROM ${schema}.waiting WHERE source = $1 AND subject = $2 AND sequence <= $3 RETURNING 1
     )
     UPDATE ${schema}.subject SET sequence = $4, held = held - (SELECT count(*)::integer FROM gone)
     WHERE source = $1 AND subject = $2`,
    [source, subject, last, applied ? last : first - 1],
  )
}

/** Subjects with waiting events that could be applied: after a crash between a batch and its draining there may be some. */
export async function drainable({ pool, schema }: Inbox): Promise<SubjectName[]> {
  const { rows } = await pool.query<SubjectName>(
    `SELECT subject.source, subject.subject FROM ${schema}.waiting
     JOIN ${schema}.subject ON subject.source = waiting.source AND subject.subject = waiting.subject
       AND waiting.sequence = subject.sequence + 1 AND subject.parked_by IS NULL`,
  )
  return rows
}
