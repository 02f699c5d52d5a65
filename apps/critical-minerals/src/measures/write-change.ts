import { append, newEvent, type Transaction } from '@trilateral/journal'
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
  WITH version AS (
    INSERT INTO measure_version (id, version, originator, audience, tlp, state, at,
      change, by_party, by_subject, by_name, request_id, request_digest)
    VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $8, $9, $10, $11, $12::uuid, $13)
  )`

const ENTER = `${VERSION}
  INSERT INTO measure (id, version, originator, audience, tlp, state, changed_at, issuer, instrument_number)
  VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $14, $15)`

const ALTER = `${VERSION}
  UPDATE measure SET version = $2::int, audience = $4::text[], tlp = $5, state = $6::jsonb, changed_at = $7::timestamptz
  WHERE id = $1::uuid AND version = $2::int - 1`

/** Row, version and event in the caller's transaction: two round trips, and the commit fails if one of them is missing. */
export async function writeChange(
  tx: Transaction,
  change: Change,
  circumstances: Circumstances,
): Promise<void> {
  await writeVersion(tx, change.state, circumstances)
  await append(tx, [eventOf(change, circumstances)])
}

const eventOf = ({ state, event }: Change, { at, traceparent }: Circumstances) =>
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
  { measure, version, originator, audience, tlp }: MeasureRecord,
  { by, kind, request, at }: Circumstances,
): Promise<void> {
  const row = [measure.id, version, originator, audience, tlp, JSON.stringify(measure), at.toISOString()]
  const entry = [kind, by.party, by.subject, by.name, request.requestId, request.digest]
  const instrument = [measure.issuer, instrumentNumber(measure.instrument.number)]
  const written =
    version === 1
      ? await tx.$executeRawUnsafe(ENTER, ...row, ...entry, ...instrument)
      : await tx.$executeRawUnsafe(ALTER, ...row, ...entry)
  if (written !== 1) throw new Error(`version ${version} of measure ${measure.id} changed ${written} rows`)
}
