import type { Party } from '@trilateral/contracts'
import type { Pool } from 'pg'

/** A system that may have something of a subject. */
export interface Holder {
  readonly partner: string
  readonly owner: Party
  readonly name: string
}

/** A withdrawal that was ordered of one system. */
export interface WithdrawalState extends Holder {
  readonly id: string
  readonly because: 'narrowed' | 'recalled'
  readonly orderedAt: Date
  /** Null: it has not said that it removed it. */
  readonly confirmedAt: Date | null
}

/** Every ministry's: whoever narrows an audience is told who loses it. */
export async function holdersOf(pool: Pool, source: string, subject: string): Promise<Holder[]> {
  const { rows } = await pool.query<Holder>(
    `SELECT partner, partner.owner, partner.name
     FROM exchange.holding JOIN exchange.progress USING (partner) JOIN exchange.partner ON code = partner
     WHERE source = $1 AND subject = $2 AND first_position <= handed_out ORDER BY partner`,
    [source, subject],
  )
  return rows
}

/** The newest first. */
export async function withdrawalsOf(pool: Pool, source: string, subject: string): Promise<WithdrawalState[]> {
  const { rows } = await pool.query<WithdrawalState>(
    `SELECT id, partner, owner, name, because, ordered_at AS "orderedAt", confirmed_at AS "confirmedAt"
     FROM exchange.withdrawal
     WHERE source = $1 AND subject = $2 ORDER BY ordered_at DESC, partner`,
    [source, subject],
  )
  return rows
}
