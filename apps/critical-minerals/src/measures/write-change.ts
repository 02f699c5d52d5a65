import type { EventOf } from '@trilateral/contracts'
import { appendClause, appendedValues, newEvent, type Transaction } from '@trilateral/journal'
import { instrumentNumber } from './look-up.ts'
import type { Change, MeasureRecord } from './measure.ts'
import type { ChangeKind, Recorder } from './register.ts'
import type { Request } from './request.ts'

export interface Circumstances {
  readonly by: Recorder
  readonly kind: ChangeKind
  readonly request: Request
  /** When the change is made: its version and its event say the same. */
  readonly at: Date
  readonly traceparent: string | undefined
}

const VERSION = `
  version AS (
    INSERT INTO measure_version (id, version, originator, audience, tlp, state, at,
      change, by_party, by_subject, by_name, request_id, request_digest)
    VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $8, $9, $10, $11, $12::uuid, $13)
  )`

const ENTER = `
  INSERT INTO measure (id, version, originator, audience, tlp, state, changed_at, issuer, instrument_number)
  VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $14, $15)`

const ALTER = `
  UPDATE measure SET version = $2::int, audience = $4::text[], tlp = $5, state = $6::jsonb, changed_at = $7::timestamptz
  WHERE id = $1::uuid AND version = $2::int - 1`

/** Row, version and event in one statement of the caller's transaction: one round trip, and none of them without the others. */
export async function writeChange(
  tx: Transaction,
  change: Change,
  circumstances: Circumstances,
): Promise<void> {
  await execute(tx, change.state, circumstances, eventOf(change, circumstances))
}

/** The event that tells of a change. */
export const eventOf = ({ state, event }: Change, { at, traceparent }: Circumstances) =>
  newEvent(event.definition, {
    area: 'critical-minerals',
    subject: state.measure.id,
    sequence: state.version,
    audience: state.audience,
    originator: state.originator,
    tlp: state.tlp,
    data: event.data,
    now: () => at,
    traceparent,
  })

/** Row and version alone. By itself it cannot commit: a version needs its event. */
export async function writeVersion(
  tx: Transaction,
  record: MeasureRecord,
  circumstances: Circumstances,
): Promise<void> {
  await execute(tx, record, circumstances)
}

async function execute(
  tx: Transaction,
  { measure, version, originator, audience, tlp }: MeasureRecord,
  { by, kind, request, at }: Circumstances,
  event?: EventOf<unknown>,
): Promise<void> {
  const row = [measure.id, version, originator, audience, tlp, JSON.stringify(measure), at.toISOString()]
  const entry = [kind, by.party, by.subject, by.name, request.requestId, request.digest]
  const instrument = version === 1 ? [measure.issuer, instrumentNumber(measure.instrument.number)] : []
  const values = [...row, ...entry, ...instrument]
  const clauses = event ? `${VERSION}, event AS (${appendClause(values.length)})` : VERSION
  const written = await tx.$executeRawUnsafe(
    `WITH ${clauses} ${version === 1 ? ENTER : ALTER}`,
    ...values,
    ...(event ? appendedValues(event) : []),
  )
  if (written !== 1) throw new Error(`version ${version} of measure ${measure.id} changed ${written} rows`)
}
