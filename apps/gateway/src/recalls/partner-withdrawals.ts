import type { Party } from '@trilateral/contracts'

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
