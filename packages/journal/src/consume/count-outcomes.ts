import type { PoolClient } from 'pg'
import { after, BreakerTripped, RESTED, tripped, type BreakerState } from './breaker.ts'
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

/** What this version of the handler has to its name: a process that was restarted goes on counting. */
export async function readBreaker({ pool, schema, handlerVersion }: Inbox): Promise<BreakerState> {
  const { rows } = await pool.query<{ handled: string; dead: string; in_a_row: number }>(
    `SELECT handled, dead, in_a_row FROM ${schema}.breaker WHERE handler_version = $1`,
    [handlerVersion],
  )
  const [row] = rows
  return row ? { handled: Number(row.handled), dead: Number(row.dead), inARow: row.in_a_row } : RESTED
}
