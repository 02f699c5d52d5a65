import { searchGrams, type Audience, type Party, type Tlp } from '@trilateral/contracts'
import { appendClause, appendedValues, newEvent, type Transaction } from '@trilateral/journal'
import type { Entry, Recorder } from './change.ts'
import type { RecordDefinition } from './record-definition.ts'
import type { Request } from './request.ts'

/** A version that is to stand, and all that it says of itself. */
export interface NextVersion<State> extends Entry<State> {
  readonly id: string
  readonly version: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
}

export interface Circumstances {
  /** Code of the work area that keeps the record. */
  readonly area: string
  readonly by: Recorder
  readonly request: Request
  /** When the change is made: its version and its event say the same. */
  readonly at: Date
  readonly traceparent: string | undefined
}

const VERSION = `
  version AS (
    INSERT INTO record_version (id, version, originator, audience, tlp, state, at,
      entity, change, by_party, by_subject, by_name, request_id, request_digest)
    VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $8, $9, $10, $11, $12, $13::uuid, $14)
  )`

const ENTER = `
  INSERT INTO record (id, version, originator, audience, tlp, state, changed_at, entity, parent, status, due, words)
  VALUES ($1::uuid, $2::int, $3, $4::text[], $5, $6::jsonb, $7::timestamptz, $8, $15::uuid, $16, $17::date, $18::text[])`

const ALTER = `
  UPDATE record SET version = $2::int, audience = $4::text[], tlp = $5, state = $6::jsonb, changed_at = $7::timestamptz,
    parent = $15::uuid, status = $16, due = $17::date, words = $18::text[]
  WHERE id = $1::uuid AND version = $2::int - 1`

/** What a record says and is found by stays as it is. */
const RESHARE = `
  UPDATE record SET version = $2::int, audience = $4::text[], changed_at = $7::timestamptz
  WHERE id = $1::uuid AND version = $2::int - 1`

/**
 * Row, version and event in one statement of the caller's transaction: one round trip, and none of them without the others.
 * @throws ZodError when the state, or what the event says, is not what its definition says.
 */
export async function writeChange<State>(
  tx: Transaction,
  definition: RecordDefinition<State>,
  next: NextVersion<State>,
  circumstances: Circumstances,
): Promise<void> {
  const { entity } = definition
  const state = definition.state.parse(next.state)
  const { parent = null, status = null, due, text = [] } = definition.index(state)
  const foundBy = [parent, status, due ?? 'infinity', searchGrams(text.join('\n'))]
  const values = [...versionValues(entity, { ...next, state }, circumstances), ...foundBy]
  await write(tx, entity, next, { circumstances, values, change: next.version === 1 ? ENTER : ALTER })
}

/** The same where nothing but the audience changes: for a record of any entity, whatever it says. */
export async function writeResharing(
  tx: Transaction,
  entity: string,
  next: NextVersion<unknown>,
  circumstances: Circumstances,
): Promise<void> {
  const values = versionValues(entity, next, circumstances)
  await write(tx, entity, next, { circumstances, values, change: RESHARE })
}

interface Statement {
  readonly circumstances: Circumstances
  readonly values: readonly unknown[]
  readonly change: string
}

async function write(
  tx: Transaction,
  entity: string,
  next: NextVersion<unknown>,
  { circumstances, values, change }: Statement,
): Promise<void> {
  const sql = `WITH ${VERSION}, event AS (${appendClause(values.length)}) ${change}`
  const event = appendedValues(eventOf(entity, next, circumstances))
  const written = await tx.$executeRawUnsafe(sql, ...values, ...event)
  if (written !== 1)
    throw new Error(`version ${next.version} of ${entity} ${next.id} changed ${written} rows`)
}

function versionValues(entity: string, next: NextVersion<unknown>, { by, request, at }: Circumstances) {
  return [
    next.id,
    next.version,
    next.originator,
    next.audience,
    next.tlp,
    JSON.stringify(next.state),
    at.toISOString(),
    entity,
    next.event.definition.type,
    by.party,
    by.subject,
    by.name,
    request.requestId,
    request.digest,
  ]
}

function eventOf(
  entity: string,
  { id, version, event, causationid, audience, originator, tlp }: NextVersion<unknown>,
  { area, at, traceparent }: Circumstances,
) {
  if (event.definition.entity !== entity) {
    throw new Error(`${event.definition.type} tells of a ${event.definition.entity}, not of a ${entity}`)
  }
  return newEvent(event.definition, {
    area,
    subject: id,
    sequence: version,
    audience,
    originator,
    tlp,
    data: event.data,
    now: () => at,
    causationid,
    traceparent,
  })
}
