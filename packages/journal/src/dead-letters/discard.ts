import { decided, refused, type Decision } from '@trilateral/contracts'
import type { PoolClient } from 'pg'
import { drain } from '../consume/drain.ts'
import { inTransaction } from '../consume/in-transaction.ts'
import type { Inbox, SubjectName } from '../consume/inbox.ts'
import { recordOf } from '../consume/raw-record.ts'
import { resultOf, unaudited, type Audit } from './audit.ts'
import { closeLetter, lockLetter, lockSubject, release } from './settle.ts'
import { keepSettlement, maySettle, type Discarded as DiscardedLetter } from './settlements.ts'

export interface Discarding {
  readonly id: string
  /** Two different people: throwing an event away changes what everybody sees. */
  readonly by: readonly [string, string]
  readonly because: string
}

/**
 * Gives a dead letter up. Its subject goes on as if the event had been applied, and what queued behind it is applied. The
 * letter itself is kept.
 * @returns the subject that goes on, null when the record does not say whose it is
 */
export async function discardDeadLetter(
  inbox: Inbox,
  discarding: Discarding,
  audit: Audit = unaudited,
): Promise<Decision<SubjectName | null>> {
  const done = await inTransaction(inbox.pool, async (tx) => {
    const decision = await discard(tx, inbox, discarding)
    await audit(tx, resultOf(decision))
    return decision
  })
  if (done.ok && done.value) await drain(inbox, done.value)
  return done
}

/** The same in the open transaction, without what queued behind it. */
export async function discard(
  tx: PoolClient,
  inbox: Inbox,
  discarding: Discarding,
): Promise<Decision<SubjectName | null>> {
  const { id } = discarding
  const by = discarding.by.map((person) => person.trim())
  if (by.includes('') || by[0] === by[1]) return refused('discard-needs-two-people', 'by')
  const because = discarding.because.trim()
  if (because === '') return refused('discard-needs-a-reason', 'because')
  if (inbox.reader !== undefined && !(await maySettle(tx))) return refused('settling-waits-for-rebuild', 'id')
  const letter = await lockLetter(tx, inbox, id)
  if (!letter.ok) return letter
  const { source, subject, sequence, error_class: errorClass, reason } = letter.value
  const at = new Date()
  const name = source !== null && subject !== null ? { source, subject } : null
  let of: DiscardedLetter['of'] = null
  if (name) {
    const last = await lockSubject(tx, inbox, name)
    if (Number(sequence) > last + 1) return refused('dead-letter-not-next', 'id', { id, next: last + 1 })
    if (Number(sequence) === last + 1) {
      await release(tx, inbox, name, Number(sequence))
      of = { ...name, sequence: Number(sequence) }
    }
  }
  await closeLetter(tx, inbox, id, { state: 'discarded', by, because, at })
  // One whose place another record had taken by then must not take it when the tables are built anew.
  const settlement = { kind: 'discarded', of, errorClass, reason, by, because, at } as const
  await keepSettlement(tx, inbox, recordOf(letter.value), settlement)
  return decided(name)
}
