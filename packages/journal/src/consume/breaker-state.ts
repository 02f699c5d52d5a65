import type { PoolClient } from 'pg'
import { BreakerTripped, RESTED, type BreakerState } from './breaker.ts'
import type { Inbox } from './inbox.ts'

/** What this version of the handler has to its name: a process that was restarted goes on counting. */
export async function readBreaker({ pool, schema, handlerVersion }: Inbox): Promise<BreakerState> {
  const { rows } = await pool.query<{ handled: string; dead: string; in_a_row: number }>(
    `SELECT handled, dead, in_a_row FROM ${schema}.breaker WHERE handler_version = $1`,
    [handlerVersion],
  )
  const [row] = rows
  return row ? { handled: Number(row.handled), dead: Number(row.dead), inARow: row.in_a_row } : RESTED
}

/** Notes that reading has stopped, apart from the transaction that tripped the breaker and was undone. */
export async function noteTripped(inbox: Inbox, { message }: BreakerTripped): Promise<void> {
  const { handled, dead, inARow } = inbox.breaker
  await inbox.pool.query(
    `INSERT INTO ${inbox.schema}.breaker AS mine (handler_version, handled, dead, in_a_row, tripped_at, tripped_because)
     VALUES ($1, $2, $3, $4, clock_timestamp(), $5)
     ON CONFLICT (sole) DO UPDATE SET (handler_version, handled, dead, in_a_row, tripped_at, tripped_because) =
       (excluded.handler_version, excluded.handled, excluded.dead, excluded.in_a_row,
        CASE WHEN mine.handler_version = excluded.handler_version THEN coalesce(mine.tripped_at, excluded.tripped_at)
          ELSE excluded.tripped_at END,
        excluded.tripped_because)`,
    [inbox.handlerVersion, Math.round(handled), Math.round(dead), inARow, message],
  )
}

/** Since when reading has stopped, and by which rule. */
export interface TrippedBreaker {
  readonly since: Date
  readonly because: string
}

/** Whether the breaker has stopped this version of the handler and nobody has closed it since. */
export async function trippedBreaker({
  pool,
  schema,
  handlerVersion,
}: Inbox): Promise<TrippedBreaker | undefined> {
  const { rows } = await pool.query<TrippedBreaker>(
    `SELECT tripped_at AS since, tripped_because AS because FROM ${schema}.breaker
     WHERE handler_version = $1 AND tripped_at IS NOT NULL`,
    [handlerVersion],
  )
  return rows[0]
}

/** @throws BreakerTripped, with the reason as it was then */
export async function refuseWhenTripped(inbox: Inbox): Promise<void> {
  const tripped = await trippedBreaker(inbox)
  if (tripped) throw new BreakerTripped(tripped.because)
}

/**
 * Lets reading go on: its counts begin anew, so that twenty more in a row, or one in a hundred, stop it again.
 * @returns whether it had stopped
 */
export async function closeBreaker(tx: PoolClient, { schema }: Pick<Inbox, 'schema'>): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE ${schema}.breaker SET handled = 0, dead = 0, in_a_row = 0, tripped_at = NULL, tripped_because = NULL
     WHERE tripped_at IS NOT NULL`,
  )
  return rowCount === 1
}
