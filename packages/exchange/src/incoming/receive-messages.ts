import type { Refusal } from '@trilateral/contracts'
import { noteDeed } from '../partners/note-deed.ts'
import { PARTNER_COLUMNS, partnerOf, type PartnerRow } from '../partners/partner-row.ts'
import type { Partner } from '../partners/partner.ts'
import { sentencesOf } from '../sentences/sentence.ts'
import type { PoolClient } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { contentHash } from './content-hash.ts'
import { incomingRow, writeIncoming, type IncomingRow } from './incoming-row.ts'
import { judgeMessage, refuse, type Judgement, type Taken } from './judge-message.ts'
import type { Outcome, PartnerMessage } from './partner-message.ts'
import { plainText } from './plain-text.ts'

/** A lie about the source is not a mistake of form: it is kept apart and noted among what was done to the partner. */
const QUARANTINED: ReadonlySet<string> = new Set(['source-of-another'])

/** What the transaction knows: ids that were taken, and what is still to be confirmed. */
interface Known {
  readonly taken: Map<string, Buffer>
  readonly ordered: ReadonlySet<string>
}

/**
 * Takes a partner's messages in the transaction that is open: judges each, keeps each with its outcome, and gives each that is refused
 * its place in the partner's topic of refusals. One at a time a partner: the row of its progress is the lock.
 * @throws Error when there is no such partner
 */
export async function receiveMessages(
  tx: PoolClient,
  code: string,
  messages: readonly PartnerMessage[],
): Promise<Outcome[]> {
  const { partner, rejectedHead } = await lockPartner(tx, code)
  const judged = messages.map((message) => ({ message, judgement: judgeMessage(partner, message) }))
  const known = await whatIsKnown(tx, partner, judged)
  let rejected = rejectedHead
  const rows = judged.map(({ message, judgement }): IncomingRow => {
    const verdict = verdictOf(judgement, known)
    const isRefused = verdict.outcome === 'rejected' || verdict.outcome === 'quarantined'
    if (isRefused) rejected += 1
    return incomingRow(partner, message, {
      id: uuidv7({ msecs: message.receivedAt.getTime() }),
      ...verdict,
      event: judgement.event,
      rejectedPosition: isRefused ? rejected : null,
    })
  })
  await writeIncoming(tx, rows)
  await confirm(tx, partner, rows)
  await noteQuarantine(tx, partner, rows)
  await tx.query(
    'UPDATE exchange.progress SET rejected_head = $2, wrote_at = clock_timestamp() WHERE partner = $1',
    [code, rejected],
  )
  return rows.map(outcomeOf)
}

async function lockPartner(tx: PoolClient, code: string) {
  const { rows } = await tx.query<PartnerRow & { rejected_head: string }>(
    `SELECT ${PARTNER_COLUMNS.replace('owner', 'partner.owner')}, rejected_head
     FROM exchange.progress JOIN exchange.partner ON code = partner WHERE code = $1 FOR UPDATE OF progress`,
    [code],
  )
  const [row] = rows
  if (!row) throw new Error(`there is no partner ${code}`)
  return { partner: partnerOf(row), rejectedHead: Number(row.rejected_head) }
}

async function whatIsKnown(
  tx: PoolClient,
  { code }: Partner,
  judged: readonly { readonly judgement: Judgement }[],
): Promise<Known> {
  const good = judged.flatMap(({ judgement: { event, decision } }) =>
    event && decision.ok ? [{ id: event.envelope.id, taken: decision.value }] : [],
  )
  const withdrawals = good.flatMap(({ taken }) => (taken.kind === 'confirmation' ? [taken.withdrawal] : []))
  const { rows: taken } = await tx.query<{ event_id: string; content_hash: Buffer }>(
    `SELECT event_id, content_hash FROM exchange.incoming WHERE partner = $1 AND outcome = 'accepted' AND event_id = ANY ($2)`,
    [code, good.map(({ id }) => id)],
  )
  const { rows: ordered } = await tx.query<{ id: string }>(
    'SELECT id FROM exchange.withdrawal WHERE partner = $1 AND id = ANY ($2)',
    [code, withdrawals],
  )
  return {
    taken: new Map(taken.map(({ event_id, content_hash }) => [event_id, content_hash])),
    ordered: new Set(ordered.map(({ id }) => id)),
  }
}

type Verdict = Pick<IncomingRow, 'outcome' | 'refusal' | 'taken' | 'hash'>

function verdictOf({ event, decision }: Judgement, known: Known): Verdict {
  const nothing = { refusal: null, taken: null, hash: null }
  if (!decision.ok || !event) return refusedBy(decision.ok ? undefined : decision.refusal)
  const { id } = event.envelope
  const hash = contentHash(event)
  const before = known.taken.get(id)
  if (before) {
    if (before.equals(hash)) return { ...nothing, outcome: 'duplicate' }
    return refusedBy(refusalOf(refuse('id-used-before', 'id', { id })))
  }
  const taken: Taken = decision.value
  if (taken.kind === 'confirmation' && !known.ordered.has(taken.withdrawal))
    return refusedBy(refusalOf(refuse('withdrawal-unknown', 'withdrawal', { withdrawal: taken.withdrawal })))
  known.taken.set(id, hash)
  return { ...nothing, outcome: 'accepted', taken, hash }
}

const refusalOf = (decision: ReturnType<typeof refuse>): Refusal | undefined =>
  decision.ok ? undefined : decision.refusal

function refusedBy(refusal: Refusal | undefined): Verdict {
  const { code, field, facts = {} } = refusal ?? { code: 'data-missing' }
  const plain = Object.entries(facts).map(([name, fact]) => [
    name,
    typeof fact === 'string' ? plainText(fact) : fact,
  ])
  return {
    outcome: QUARANTINED.has(code) ? 'quarantined' : 'rejected',
    refusal: {
      code,
      ...(field === undefined ? {} : { field: plainText(field) }),
      facts: Object.fromEntries(plain),
    },
    taken: null,
    hash: null,
  }
}

async function confirm(tx: PoolClient, { code }: Partner, rows: readonly IncomingRow[]): Promise<void> {
  const confirmed = rows.flatMap(({ taken }) => (taken?.kind === 'confirmation' ? [taken.withdrawal] : []))
  if (confirmed.length === 0) return
  await tx.query(
    `UPDATE exchange.withdrawal SET confirmed_at = clock_timestamp()
     WHERE partner = $1 AND id = ANY ($2) AND confirmed_at IS NULL`,
    [code, confirmed],
  )
}

async function noteQuarantine(tx: PoolClient, partner: Partner, rows: readonly IncomingRow[]): Promise<void> {
  for (const { outcome, id, refusal } of rows) {
    if (outcome !== 'quarantined') continue
    const facts = { message: id, source: refusal?.facts?.['source'] ?? '' }
    await noteDeed(tx, partner, { by: 'platform', deed: 'message-quarantined', facts })
  }
}

function outcomeOf({ id, outcome, event, refusal }: IncomingRow): Outcome {
  return {
    outcome,
    id,
    eventId: event?.envelope.id ?? null,
    reason: refusal && {
      code: refusal.code,
      field: refusal.field ?? null,
      sentence: sentencesOf(refusal),
    },
  }
}
