import type { ReceivedMessage, Refusal } from '@trilateral/contracts'
import type { PartnerEvent } from '@trilateral/contracts/partner'
import type { PoolClient } from 'pg'
import type { Partner } from '../partners/partner.ts'
import { claimsOf } from './claims-of.ts'
import type { Taken } from './judge-message.ts'
import type { Outcome, PartnerMessage } from './partner-message.ts'

/** A message, what became of it, and why. */
export interface IncomingRow {
  readonly partner: Partner
  readonly message: PartnerMessage
  readonly id: string
  readonly outcome: Outcome['outcome']
  readonly event: PartnerEvent | null
  readonly refusal: Refusal | null
  readonly taken: Taken | null
  readonly hash: Buffer | null
  /** Its place in `partner.<code>.rejected`; null: it was not refused. */
  readonly rejectedPosition: number | null
}

export const incomingRow = (
  partner: Partner,
  message: PartnerMessage,
  rest: Omit<IncomingRow, 'partner' | 'message'>,
): IncomingRow => ({ partner, message, ...rest })

/** Of what is too large to be an event only the beginning is kept: enough to see whose mistake it is. */
const MOST_BYTES_KEPT = 64 * 1024

const COLUMNS = {
  id: 'uuid',
  partner: 'text',
  owner: 'text',
  channel: 'text',
  topic: 'text',
  record_offset: 'bigint',
  received_at: 'timestamptz',
  outcome: 'text',
  event_id: 'text',
  source: 'text',
  type: 'text',
  content_hash: 'bytea',
  code: 'text',
  field: 'text',
  facts: 'jsonb',
  rejected_position: 'bigint',
  area: 'text',
  audience: 'text',
  tlp: 'text',
  reported_at: 'text',
  report: 'json',
  key: 'bytea',
  headers: 'jsonb',
  value: 'bytea',
} as const

const names = Object.keys(COLUMNS)
const INSERT = `INSERT INTO exchange.incoming (${names.join(', ')}) SELECT * FROM unnest(${Object.values(
  COLUMNS,
)
  .map((type, at) => `$${at + 1}::${type}[]`)
  .join(', ')})`

/** Keeps messages with one statement, however many. */
export async function writeIncoming(tx: PoolClient, rows: readonly IncomingRow[]): Promise<void> {
  const cells = rows.map(cellsOf)
  await tx.query({
    name: 'exchange incoming',
    text: INSERT,
    values: names.map((_name, column) => cells.map((row) => row[column])),
  })
}

function cellsOf({ partner, message, event, refusal, taken, ...row }: IncomingRow): unknown[] {
  const { place } = message
  const claims = event?.envelope ?? claimsOf(message)
  const report = taken?.kind === 'report' ? taken : undefined
  return [
    row.id,
    partner.code,
    partner.owner,
    message.channel,
    place?.topic ?? null,
    place?.offset.toString() ?? null,
    message.receivedAt,
    row.outcome,
    claims.id,
    claims.source,
    claims.type,
    row.hash,
    refusal?.code ?? null,
    refusal?.field ?? null,
    JSON.stringify(refusal?.facts ?? {}),
    row.rejectedPosition,
    report?.area ?? null,
    report?.audience ?? null,
    report?.tlp ?? null,
    event?.envelope.time ?? null,
    report ? JSON.stringify(report.report) : null,
    bytes(message.key),
    JSON.stringify(headersOf(message.headers)),
    bytes(message.value),
  ]
}

const bytes = (value: Uint8Array | null) =>
  value === null ? null : Buffer.from(value.subarray(0, MOST_BYTES_KEPT))

/** Values in base64: they need not be text. A name that the database cannot hold is replaced. */
function headersOf(headers: ReceivedMessage['headers']): Record<string, string[]> {
  const kept: Record<string, string[]> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    const values = typeof value === 'string' || value instanceof Uint8Array ? [value] : value
    kept[nameOf(name)] = values.map((each) => Buffer.from(each as Uint8Array).toString('base64'))
  }
  return kept
}

const nameOf = (name: string) => name.replaceAll(/[\p{Cc}\p{Surrogate}]/gu, '\uFFFD').slice(0, 300)
