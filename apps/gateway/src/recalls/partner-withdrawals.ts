import type { Party } from '@trilateral/contracts'
import type { PartyPools } from '@trilateral/service'

/** What one partner's system was told to remove for a recall, and whether it has. */
export interface PartnerWithdrawal {
  readonly partner: string
  readonly name: string
  readonly owner: Party
  /** Of a record: `/trilateral/<area>` and its id. */
  readonly source: string
  readonly subject: string
  /** RFC 3339, UTC. */
  readonly orderedAt: string
  readonly confirmedAt: string | null
}

/** Withdrawals that a party may see: those from its own ministry's systems, and from anybody's of what it took back itself. */
export interface PartnerWithdrawals {
  of(party: Party, subjects: readonly string[]): Promise<readonly PartnerWithdrawal[]>
}

interface Row {
  readonly partner: string
  readonly name: string
  readonly owner: Party
  readonly source: string
  readonly subject: string
  readonly ordered_at: Date
  readonly confirmed_at: Date | null
}

/** Read as the caller's party: the policies decide which there are. */
export const partnerWithdrawals = (pools: PartyPools): PartnerWithdrawals => ({
  async of(party, subjects) {
    if (subjects.length === 0) return []
    const { rows } = await pools[party].query<Row>(
      `SELECT partner, name, owner, source, subject, ordered_at, confirmed_at FROM exchange.withdrawal
       WHERE subject = ANY ($1) ORDER BY ordered_at, partner`,
      [subjects],
    )
    return rows.map(({ ordered_at, confirmed_at, ...row }) => ({
      ...row,
      orderedAt: ordered_at.toISOString(),
      confirmedAt: confirmed_at?.toISOString() ?? null,
    }))
  },
})
