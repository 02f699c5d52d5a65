import { decided, refused, type Decision } from '@trilateral/contracts'
import type { PoolClient } from 'pg'
import { drain } from '../consume/drain.ts'
import { failureOf, isTransient } from '../consume/failure.ts'
import { inTransaction } from '../consume/in-transaction.ts'
import type { Inbox, SubjectName } from '../consume/inbox.ts'
import { delivered, isReadable, readRecord, type Readable } from '../consume/incoming.ts'
import { recordOf } from '../consume/raw-record.ts'
import { resultOf, unaudited, type Audit } from './audit.ts'
import { closeLetter, lockLetter, lockSubject, release } from './settle.ts'

/**
 * Applies a dead letter after all, once its cause is mended; then everything that queued behind it, in order.
 * @param by who orders it; kept with the letter
 * @returns the subject that goes on; refused when it is settled already, still cannot be read or applied, or is not its
 *   subject's next event
 */
export async function replayDeadLetter(
  inbox: Inbox,
  id: string,
  by: string,
  audit: Audit = unaudited,
): Promise<Decision<SubjectName>> {
  try {
    const replayed = await inTransaction(inbox.pool, async (tx) => {
      const decision = await replay(tx, inbox, id, by)
      await audit(tx, resultOf(decision))
      return decision
    })
    if (!replayed.ok) return replayed
    const { item, applied } = replayed.value
    if (applied) inbox.onCommitted([delivered(item)])
    const { source, subject } = item.event
    await drain(inbox, { source, subject })
    return decided({ source, subject })
  } catch (error) {
    return failsAgain(inbox, id, error, audit)
  }
}

/**
 * Counts an attempt that failed.
 * @throws what may pass by itself
 */
export async function failsAgain(
  inbox: Inbox,
  id: string,
  error: unknown,
  audit: Audit,
): Promise<Decision<never>> {
  if (isTransient(error)) throw error
  const { errorClass, reason } = failureOf(error)
  await inTransaction(inbox.pool, async (tx) => {
    await tx.query(
      `UPDATE ${inbox.schema}.dead_letter SET attempts = attempts + 1, error_class = $2, reason = $3 WHERE id = $1`,
      [id, errorClass, reason.slice(0, 2_000)],
    )
    await audit(tx, 'dead-letter-fails-again')
  })
  return refused('dead-letter-fails-again', 'id', { id, reason })
}

export async function replay(
  tx: PoolClient,
  inbox: Inbox,
  id: string,
  by: string,
): Promise<Decision<{ item: Readable; applied: boolean }>> {
  const letter = await lockLetter(tx, inbox, id)
  if (!letter.ok) return letter
  const item = readRecord(inbox, recordOf(letter.value))
  if (!isReadable(item)) {
    const reason = 'failure' in item ? item.failure.reason : ''
    return refused('dead-letter-still-unreadable', 'id', { id, reason })
  }
  return applyLetter(tx, inbox, { id, by: [by], because: null, item })
}

/** Applies what a letter is read as, unless its place was taken meanwhile, and closes the letter. */
export async function applyLetter(
  tx: PoolClient,
  inbox: Inbox,
  letter: {
    readonly id: string
    readonly by: readonly string[]
    readonly because: string | null
    readonly item: Readable
  },
): Promise<Decision<{ item: Readable; applied: boolean }>> {
  const { id, by, because, item } = letter
  const { event } = item
  const last = await lockSubject(tx, inbox, event)
  if (event.sequence > last + 1) return refused('dead-letter-not-next', 'id', { id, next: last + 1 })
  const applied = event.sequence === last + 1
  if (applied) {
    await inbox.apply(tx, [delivered(item)])
    await release(tx, inbox, event, event.sequence)
    await tx.query(`INSERT INTO ${inbox.schema}.seen (id, source) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      event.id,
      event.source,
    ])
  }
  await closeLetter(tx, inbox, id, { state: 'replayed', by, because, at: new Date() })
  return decided({ item, applied })
}

/**
 * Replays all open dead letters of one subject, in order, with what waits between them.
 * @returns how many were replayed; refused at the first that cannot be
 */
export async function replaySubject(inbox: Inbox, name: SubjectName, by: string): Promise<Decision<number>> {
  for (let replayed = 0; ; replayed += 1) {
    const { rows } = await inbox.pool.query<{ id: string }>(
      `SELECT id FROM ${inbox.schema}.dead_letter
       WHERE source = $1 AND subject = $2 AND state = 'open' ORDER BY sequence LIMIT 1`,
      [name.source, name.subject],
    )
    const [first] = rows
    if (!first) return decided(replayed)
    const decision = await replayDeadLetter(inbox, first.id, by)
    if (!decision.ok) return decision
  }
}
