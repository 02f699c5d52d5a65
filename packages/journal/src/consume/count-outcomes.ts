import type { PoolClient } from 'pg'
import { after, BreakerTripped, tripped } from './breaker.ts'
import type { Inbox } from './inbox.ts'

/**
 * Notes outcomes in the transaction that makes them, before it commits.
 * @throws BreakerTripped when they are too many dead letters: then this transaction must not put any more aside.
 */
export async function countOutcomes(
  tx: PoolClient,
  inbox: Inbox,
  outcomes: readonly boolean[],
): Promise<void> {
  const state = after(inbox.breaker, outcomes)
  const dead = outcomes.includes(true)
  const reason = dead ? tripped(state) : undefined
  if (reason !== undefined) throw new BreakerTripped(reason)
  // All goes well, as it does nearly always: nothing to write.
  if (!dead && inbox.breaker.inARow === 0) return
  await tx.query(
    `INSERT INTO ${inbox.schema}.breaker (handler_version, handled, dead, in_a_row) VALUES ($1, $2, $3, $4)
     ON CONFLICT (sole) DO UPDATE SET (handler_version, handled, dead, in_a_row) =
       (excluded.handler_version, excluded.handled, excluded.dead, excluded.in_a_row)`,
    [inbox.handlerVersion, Math.round(state.handled), Math.round(state.dead), state.inARow],
  )
}
