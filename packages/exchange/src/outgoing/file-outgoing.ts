import type { Pool, PoolClient } from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { inTransaction } from '@trilateral/journal'
import { PARTNER_COLUMNS, partnerOf, type PartnerRow } from '../partners/partner-row.ts'
import type { Partner } from '../partners/partner.ts'
import { readJudged, type Judged } from './read-judged.ts'
import { planSubject, type SubjectPlan } from './plan-filing.ts'

/** Events judged in one transaction. */
const AT_ONCE = 500

/**
 * Files what is new into one partner's log, until there is no more or the signal aborts. Copies of the process may do so side by side:
 * the log's row lets one at a time.
 * @returns whether anything was filed
 */
export async function fileOutgoing(
  pool: Pool,
  code: string,
  now: () => Date,
  signal: AbortSignal,
): Promise<boolean> {
  let filed = false
  while (!signal.aborted) {
    const step = await inTransaction(pool, (tx) => fileStep(tx, code, now()))
    filed ||= step.filed
    if (!step.more) return filed
  }
  return filed
}

interface ProgressRow extends PartnerRow {
  readonly head: string
  readonly filed_upto: string
  readonly filed_ceiling: string
  readonly anew_upto: string
  readonly handed_out: string
}

async function fileStep(tx: PoolClient, code: string, now: Date): Promise<{ filed: boolean; more: boolean }> {
  const { rows } = await tx.query<ProgressRow>(
    `SELECT ${PARTNER_COLUMNS.replaceAll(/\b(owner)\b/g, 'partner.$1')}, head, filed_upto, filed_ceiling, anew_upto, handed_out
     FROM exchange.progress JOIN exchange.partner ON code = partner WHERE code = $1 FOR UPDATE OF progress SKIP LOCKED`,
    [code],
  )
  const [row] = rows
  if (!row) return { filed: false, more: false }
  const partner = partnerOf(row)
  const ceiling = JSON.stringify(partner.ceiling)
  // Another ceiling: whatever was judged before is judged anew, from the first event on.
  const isAnew = ceiling !== row.filed_ceiling
  const from = isAnew ? 0 : Number(row.filed_upto)
  const anewUpto = isAnew ? Number(row.filed_upto) : Number(row.anew_upto)
  const judged = await readJudged(tx, code, { from, limit: AT_ONCE, anewUpto })
  if (judged.upTo === from && !isAnew) return { filed: false, more: false }
  const plans = judged.subjects.map((subject) => ({
    subject,
    plan: planSubject(partner, subject, Number(row.handed_out)),
  }))
  const head = await write(tx, partner, Number(row.head), plans, now)
  await tx.query(
    'UPDATE exchange.progress SET head = $2, filed_upto = $3, filed_ceiling = $4, anew_upto = $5 WHERE partner = $1',
    [code, head, judged.upTo, ceiling, anewUpto],
  )
  return { filed: head > Number(row.head), more: judged.more }
}

interface Planned {
  readonly subject: Judged
  readonly plan: SubjectPlan
}

/** @returns the new head of the log */
async function write(
  tx: PoolClient,
  partner: Partner,
  before: number,
  planned: readonly Planned[],
  now: Date,
): Promise<number> {
  let head = before
  // Withdrawals first: what is narrowed should leave soonest.
  const withdrawals = planned.filter(({ plan }) => plan.withdraw !== null)
  for (const { subject, plan } of withdrawals) {
    head += 1
    await withdraw(tx, partner, subject, plan, head, now)
  }
  const events = planned
    .flatMap(({ subject, plan }) => plan.file.map((position) => ({ position, name: subject.name })))
    .toSorted((a, b) => a.position - b.position)
  const places = new Map<string, { first: number; last: number }>()
  for (const { name } of events) {
    head += 1
    places.set(name, { first: places.get(name)?.first ?? head, last: head })
  }
  await tx.query(
    `INSERT INTO exchange.outgoing (partner, position, kind, event, filed_at)
     SELECT $1, $2::bigint + n, 'event', event, $4 FROM unnest($3::bigint[]) WITH ORDINALITY AS batch (event, n)`,
    [partner.code, before + withdrawals.length, events.map(({ position }) => position), now],
  )
  await keepHoldings(tx, partner, before, planned, places)
  return head
}

async function withdraw(
  tx: PoolClient,
  { code, owner, name }: Partner,
  { source, subject, originator, knownTlp }: Judged,
  { withdraw: because }: SubjectPlan,
  position: number,
  now: Date,
): Promise<void> {
  const id = uuidv7({ msecs: now.getTime() })
  await tx.query(
    `INSERT INTO exchange.withdrawal (id, partner, owner, name, source, subject, originator, tlp, because, ordered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, code, owner, name, source, subject, originator, knownTlp, because, now],
  )
  await tx.query(
    `INSERT INTO exchange.outgoing (partner, position, kind, withdrawal, filed_at) VALUES ($1, $2, 'withdrawal', $3, $4)`,
    [code, position, id, now],
  )
}

async function keepHoldings(
  tx: PoolClient,
  { code }: Partner,
  before: number,
  planned: readonly Planned[],
  places: ReadonlyMap<string, { first: number; last: number }>,
): Promise<void> {
  const rows = planned
    // Of what a partner never could see, nothing is noted.
    .filter(({ subject, plan }) => plan.open || plan.void || subject.holding.open)
    .map(({ subject, plan }) => {
      const { holding, name } = subject
      const place = places.get(name)
      return {
        ...subject,
        open: plan.open,
        first: (plan.void ? null : holding.firstPosition) ?? place?.first ?? null,
        last: place?.last ?? (plan.void ? null : holding.lastPosition),
        voidUpto: plan.void ? before : holding.voidUpto,
      }
    })
  if (rows.length === 0) return
  await tx.query(
    `INSERT INTO exchange.holding (partner, source, subject, open, first_position, last_position, void_upto)
     SELECT $1, * FROM unnest($2::text[], $3::text[], $4::boolean[], $5::bigint[], $6::bigint[], $7::bigint[]) AS batch
     ON CONFLICT (partner, source, subject) DO UPDATE SET open = excluded.open, first_position = excluded.first_position,
       last_position = excluded.last_position, void_upto = excluded.void_upto`,
    [
      code,
      rows.map(({ source }) => source),
      rows.map(({ subject }) => subject),
      rows.map(({ open }) => open),
      rows.map(({ first }) => first),
      rows.map(({ last }) => last),
      rows.map(({ voidUpto }) => voidUpto),
    ],
  )
}
