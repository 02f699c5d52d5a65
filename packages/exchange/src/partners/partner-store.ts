import { decided, type Decision, type Party } from '@trilateral/contracts'
import { hashOf, type Caller, type PartyPools } from '@trilateral/service'
import type { Pool } from 'pg'
import { inTransaction } from '@trilateral/journal'
import type { WebhookDeed } from '../webhooks/webhook.ts'
import { noteDeed } from './note-deed.ts'
import { cellsOf, PARTNER_COLUMNS, partnerOf, type PartnerRow } from './partner-row.ts'
import { refuse, type Partner } from './partner.ts'

/** What was done to a partner. */
export type Deed =
  | 'registered'
  | 'amended'
  | 'credentials-issued'
  | 'suspended'
  | 'resumed'
  | 'message-quarantined'
  | WebhookDeed

/** Who did what, and when. */
export interface PartnerDeed {
  readonly deed: Deed
  readonly at: Date
  /** The person's name, or `platform`, or `partner` for the system itself. */
  readonly by: string
  readonly facts: Readonly<Record<string, string | number>>
}

type By = Pick<Caller, 'party' | 'subject' | 'name'>

interface Change {
  readonly by: By
  readonly deed: Deed
  readonly facts?: PartnerDeed['facts']
}

export interface Identified {
  readonly partner: Partner
  /** Whether it opens the door; one from before a suspension does not. */
  readonly isOpen: boolean
}

export interface PartnerStore {
  /** A party's own partners, by code. */
  list(party: Party): Promise<Partner[]>
  /** Refusal: `partner-not-found`, also of another party's. */
  get(party: Party, code: string): Promise<Decision<Partner>>
  /** Refusal: `partner-code-taken`. */
  insert(partner: Partner, change: Change): Promise<Decision<Partner>>
  /** Refusal: `partner-changed-meanwhile`, when it is not of the version before this one. With a secret it opens the door from now on. */
  update(partner: Partner, change: Change, secret?: string): Promise<Decision<Partner>>
  /** The newest first. */
  deeds(party: Party, code: string, most: number): Promise<PartnerDeed[]>
  /** As the process itself: every party's. */
  all(): Promise<Partner[]>
  /** Whose secret this is; undefined: nobody's. A suspended partner has none. */
  ofSecret(secret: string): Promise<Partner | undefined>
  /** Whose secret this is or was. */
  identify(secret: string): Promise<Identified | undefined>
}

interface DeedRow {
  readonly deed: Deed
  readonly done_at: Date
  readonly by_name: string
  readonly facts: PartnerDeed['facts']
}

const SELECT = `SELECT ${PARTNER_COLUMNS} FROM exchange.partner`

/** Partners in the gateway's database. What a caller asks runs as their party; the policies decide what there is. */
export function partnerStore({ pool, pools }: { pool: Pool; pools: PartyPools }): PartnerStore {
  return {
    async list(party) {
      const { rows } = await pools[party].query<PartnerRow>(`${SELECT} ORDER BY code`)
      return rows.map(partnerOf)
    },

    async get(party, code) {
      const { rows } = await pools[party].query<PartnerRow>(`${SELECT} WHERE code = $1`, [code])
      return rows[0] ? decided(partnerOf(rows[0])) : refuse('partner-not-found', 'code')
    },

    insert: (partner, change) =>
      inTransaction(pools[change.by.party], async (tx) => {
        const { rowCount } = await tx.query(
          `INSERT INTO exchange.partner (${PARTNER_COLUMNS})
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (code) DO NOTHING`,
          cellsOf(partner),
        )
        if (rowCount !== 1) return refuse('partner-code-taken', 'code')
        await tx.query('INSERT INTO exchange.progress (partner, owner) VALUES ($1, $2)', [
          partner.code,
          partner.owner,
        ])
        await noteDeed(tx, partner, change)
        return decided(partner)
      }),

    async update(partner, change, secret) {
      const changed = await inTransaction(pools[change.by.party], async (tx) => {
        const { rowCount } = await tx.query(
          `UPDATE exchange.partner SET name = $3, contact = $4, tlp = $5, audiences = $6, event_types = $7, state = $8,
             state_because = $9, version = $10, secret_issued_at = $11, registered_at = $12, changed_at = $13
           WHERE code = $1 AND owner = $2 AND version = $10 - 1`,
          cellsOf(partner),
        )
        if (rowCount !== 1) return refuse('partner-changed-meanwhile', 'version')
        await noteDeed(tx, partner, change)
        return decided(partner)
      })
      if (!changed.ok) return changed
      // No party's role may touch secrets. Should the process end before this, the partner has none, and others are issued.
      if (secret !== undefined) await keepSecret(pool, partner, secret)
      return changed
    },

    async deeds(party, code, most) {
      const { rows } = await pools[party].query<DeedRow>(
        `SELECT deed, done_at, by_name, facts FROM exchange.partner_deed WHERE partner = $1 ORDER BY id DESC LIMIT $2`,
        [code, most],
      )
      return rows.map(({ deed, done_at, by_name, facts }) => ({ deed, at: done_at, by: by_name, facts }))
    },

    async all() {
      const { rows } = await pool.query<PartnerRow>(`${SELECT} ORDER BY code`)
      return rows.map(partnerOf)
    },

    async ofSecret(secret) {
      const { rows } = await pool.query<PartnerRow>(
        `${SELECT} JOIN exchange.partner_secret ON partner = code AND issued_at = secret_issued_at WHERE hash = $1`,
        [hashOf(secret)],
      )
      return rows[0] && partnerOf(rows[0])
    },

    async identify(secret) {
      const { rows } = await pool.query<PartnerRow & { is_open: boolean }>(
        `SELECT ${PARTNER_COLUMNS}, coalesce(issued_at = secret_issued_at, false) AS is_open
         FROM exchange.partner JOIN exchange.partner_secret ON partner = code WHERE hash = $1`,
        [hashOf(secret)],
      )
      const [row] = rows
      return row && { partner: partnerOf(row), isOpen: row.is_open }
    },
  }
}

/** By the moment of issue, which a suspension forgets: a secret from before it opens nothing, then or later. */
async function keepSecret(pool: Pool, { code, secretIssuedAt }: Partner, secret: string): Promise<void> {
  await pool.query(
    `INSERT INTO exchange.partner_secret (partner, hash, issued_at)
     SELECT code, $3, $2 FROM exchange.partner WHERE code = $1 AND secret_issued_at = $2
     ON CONFLICT (partner) DO UPDATE SET hash = excluded.hash, issued_at = excluded.issued_at`,
    [code, secretIssuedAt, hashOf(secret)],
  )
}
