import type { Decision } from '@trilateral/contracts'
import type { PoolClient } from 'pg'
import { applyWaiting } from '../consume/drain.ts'
import { failureOf, isTransient } from '../consume/failure.ts'
import type { Inbox, SubjectName } from '../consume/inbox.ts'
import { replay } from './replay.ts'

/** What would become of a letter. */
export interface Rehearsal {
  readonly id: string
  /** `applied`, or the code of the refusal. */
  readonly outcome: string
  /** Why not, in the words of what refuses it. */
  readonly reason: string | null
  /** The field that the refusal names. */
  readonly field: string | null
  /** So many events that queue behind it would follow. */
  readonly follow: number
  /** Why the next of them would not; null when all would, or none queues. */
  readonly thenFails: string | null
}

/**
 * Applies letters of one subject, in this order, as a replay would, with what queues between them, and undoes all of it. Other
 * batches wait meanwhile where they would count the same feeds, so it is one subject at a time.
 */
export function rehearseReplay(inbox: Inbox, ids: readonly string[]): Promise<Rehearsal[]> {
  return undone(inbox, async (tx) => {
    const rehearsals: Rehearsal[] = []
    for (const id of ids) {
      const rehearsal = await rehearse(tx, inbox, id, async () => {
        const decision = await replay(tx, inbox, id, 'rehearsal')
        return decision.ok ? { ok: true, value: decision.value.item.event } : decision
      })
      rehearsals.push(rehearsal)
      if (rehearsal.outcome !== 'applied') break
    }
    return rehearsals
  })
}

/** The same for anything else that would settle a letter. */
export function rehearseOne(
  inbox: Inbox,
  id: string,
  settle: (tx: PoolClient) => Promise<Decision<SubjectName | null>>,
): Promise<Rehearsal> {
  return undone(inbox, (tx) => rehearse(tx, inbox, id, () => settle(tx)))
}

async function rehearse(
  tx: PoolClient,
  inbox: Inbox,
  id: string,
  settle: () => Promise<Decision<SubjectName | null>>,
): Promise<Rehearsal> {
  const nothing = { id, follow: 0, thenFails: null }
  const settled = await attempt(tx, settle)
  if ('failure' in settled)
    return { ...nothing, outcome: 'dead-letter-fails-again', reason: settled.failure, field: null }
  if (!settled.value.ok) {
    const { code, field = null, facts } = settled.value.refusal
    return { ...nothing, outcome: code, reason: String(facts?.['reason'] ?? '') || null, field }
  }
  const name = settled.value.value
  return {
    ...nothing,
    outcome: 'applied',
    reason: null,
    field: null,
    ...(name ? await follow(tx, inbox, name) : {}),
  }
}

async function follow(tx: PoolClient, inbox: Inbox, name: SubjectName) {
  for (let taken = 0; ; taken += 1) {
    const next = await attempt(tx, () => applyWaiting(tx, inbox, name, 1))
    if ('failure' in next) return { follow: taken, thenFails: next.failure }
    if (!next.value.more) return { follow: taken + next.value.taken, thenFails: null }
  }
}

/** A failure undoes this attempt and nothing before it. */
async function attempt<Result>(
  tx: PoolClient,
  work: () => Promise<Result>,
): Promise<{ value: Result } | { failure: string }> {
  await tx.query('SAVEPOINT attempt')
  try {
    const value = await work()
    await tx.query('RELEASE SAVEPOINT attempt')
    return { value }
  } catch (error) {
    if (isTransient(error)) throw error
    await tx.query('ROLLBACK TO SAVEPOINT attempt')
    return { failure: failureOf(error).reason }
  }
}

async function undone<Result>({ pool }: Inbox, work: (tx: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    return await work(client)
  } finally {
    await client.query('ROLLBACK').catch((reason: Error) => (broken = reason))
    client.release(broken)
  }
}
