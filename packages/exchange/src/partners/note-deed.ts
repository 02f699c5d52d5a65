import type { PoolClient } from 'pg'
import type { Doer } from '../webhooks/webhook.ts'
import type { Partner } from './partner.ts'
import type { Deed, PartnerDeed } from './partner-store.ts'

/** Writes down who did what to a partner, in the transaction that does it. */
export async function noteDeed(
  tx: PoolClient,
  { code, owner }: Pick<Partner, 'code' | 'owner'>,
  { by, deed, facts = {} }: { readonly by: Doer; readonly deed: Deed; readonly facts?: PartnerDeed['facts'] },
): Promise<void> {
  const { subject, name } = typeof by === 'string' ? { subject: null, name: by } : by
  await tx.query(
    `INSERT INTO exchange.partner_deed (partner, owner, done_at, by_subject, by_name, deed, facts)
     VALUES ($1, $2, clock_timestamp(), $3, $4, $5, $6)`,
    [code, owner, subject, name, deed, facts],
  )
}
