import type { WireMessage } from '@trilateral/contracts'
import type { Pool, PoolClient } from 'pg'
import { inTransaction } from '@trilateral/journal'
import { PARTNER_COLUMNS, partnerOf, type PartnerRow } from '../partners/partner-row.ts'
import { maySeeEvent } from './may-see.ts'
import type { Outgoing, OutgoingPage } from './outgoing.ts'
import { SUBJECT_COLUMNS, subjectOf, type SubjectRow } from './subject-row.ts'
import { withdrawalMessage, type WithdrawalRow } from './withdrawal-message.ts'

interface EntryRow extends SubjectRow, WithdrawalRow {
  readonly position: string
  readonly kind: 'event' | 'withdrawal'
  readonly event_audience: string | null
  readonly event_tlp: string | null
  readonly event_type: string | null
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: string
}

/**
 * What a partner's log holds behind a position, judged once more: what it may not see at this moment is left out. What is handed out
 * is noted first, so that a withdrawal is ordered of whatever may have left. Every channel reads here: Kafka, HTTP, webhooks.
 * @param after 0 for the beginning
 * @returns a page without entries while the partner is suspended
 */
export async function readOutgoing(
  pool: Pool,
  code: string,
  after: number,
  limit: number,
): Promise<OutgoingPage> {
  // Asked without the lock, for there is nothing new nearly always.
  const { rows } = await pool.query<{ head: string }>(
    'SELECT head FROM exchange.progress WHERE partner = $1',
    [code],
  )
  if (Number(rows[0]?.head ?? 0) <= after) return { entries: [], upTo: after, more: false }
  return inTransaction(pool, (tx) => readPage(tx, code, after, limit))
}

async function readPage(tx: PoolClient, code: string, after: number, limit: number): Promise<OutgoingPage> {
  const { rows: partners } = await tx.query<PartnerRow>(
    `SELECT ${PARTNER_COLUMNS.replace('owner', 'partner.owner')}
     FROM exchange.progress JOIN exchange.partner ON code = partner WHERE code = $1 FOR UPDATE OF progress`,
    [code],
  )
  const partner = partners[0] && partnerOf(partners[0])
  if (!partner || partner.state === 'suspended') return { entries: [], upTo: after, more: false }
  const { rows } = await tx.query<EntryRow>(PAGE, [code, after, limit])
  const upTo = Number(rows.at(-1)?.position ?? after)
  await tx.query(
    'UPDATE exchange.progress SET handed_out = greatest(handed_out, $2) WHERE partner = $1 AND handed_out < $2',
    [code, upTo],
  )
  const entries = rows.flatMap((row): Outgoing[] => {
    const { kind } = row
    const position = Number(row.position)
    if (kind === 'withdrawal') return [{ position, kind, message: withdrawalMessage(row) }]
    const event = {
      audience: row.event_audience ?? '',
      tlp: row.event_tlp ?? '',
      type: row.event_type ?? '',
    }
    return maySeeEvent(partner, event, subjectOf(row)) ? [{ position, kind, message: messageOf(row) }] : []
  })
  return { entries, upTo, more: rows.length === limit }
}

const messageOf = ({ key, headers, value }: EntryRow): WireMessage => ({ key, headers, value })

// What was withdrawn and came back was filed again: its old entries are void for good.
const PAGE = `
SELECT outgoing.position, outgoing.kind, event.audience AS event_audience, event.tlp AS event_tlp, event.type AS event_type,
  event.key, event.headers, event.value, ${SUBJECT_COLUMNS},
  withdrawal.id AS withdrawal_id, withdrawal.owner AS withdrawal_owner, withdrawal.source AS withdrawal_source,
  withdrawal.subject AS withdrawal_subject, withdrawal.originator AS withdrawal_originator,
  withdrawal.tlp AS withdrawal_tlp, withdrawal.because, withdrawal.ordered_at
FROM exchange.outgoing
LEFT JOIN exchange.event ON event.position = outgoing.event
LEFT JOIN exchange.subject today ON today.source = event.source AND today.subject = event.subject
LEFT JOIN exchange.holding ON holding.partner = $1 AND holding.source = event.source AND holding.subject = event.subject
LEFT JOIN exchange.withdrawal ON withdrawal.id = outgoing.withdrawal
WHERE outgoing.partner = $1 AND outgoing.position > $2
  AND (outgoing.kind = 'withdrawal' OR outgoing.position > coalesce(void_upto, 0))
ORDER BY outgoing.position LIMIT $3`
