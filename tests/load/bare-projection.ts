import { audienceCode, eventDefinition, PARTIES, type EventOf } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'
import type { Pool } from 'pg'

/** The rows of one batch, column by column, as the driver sends them. */
export interface BareRows {
  readonly event: readonly unknown[][]
  readonly feed: readonly unknown[][]
  readonly measure: readonly unknown[][]
}

const EVENT = `
  INSERT INTO rm_1.event (id, source, type, area, entity, subject, sequence, time, audience, originator, tlp,
    correlationid, about, data, topic, partition, record_offset)
  SELECT id, source, type, area, entity, subject, sequence, time, string_to_array(audience, '-'), originator, tlp,
    correlationid, about, data, topic, partition, record_offset
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::timestamptz[],
    $9::text[], $10::text[], $11::text[], $12::uuid[], $13::json[], $14::json[], $15::text[], $16::integer[], $17::bigint[])
    AS row (id, source, type, area, entity, subject, sequence, time, audience, originator, tlp, correlationid, about, data,
      topic, partition, record_offset)
  ON CONFLICT (id) DO NOTHING`

const FEED = `
  INSERT INTO rm_1.feed (party, position, id) SELECT * FROM unnest($1::text[], $2::bigint[], $3::uuid[])
  ON CONFLICT (party, position) DO NOTHING`

const MEASURE = `
  INSERT INTO rm_1.measure (id, sequence, originator, audience, tlp, state, event_id, updated_at)
  SELECT id, sequence, originator, string_to_array(audience, '-'), tlp, state, event_id, updated_at
  FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::json[], $7::uuid[], $8::timestamptz[])
    AS row (id, sequence, originator, audience, tlp, state, event_id, updated_at)
  ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, originator = excluded.originator, audience = excluded.audience,
    tlp = excluded.tlp, state = excluded.state, event_id = excluded.event_id, updated_at = excluded.updated_at`

/** Writes a batch in one transaction; each statement is prepared once a connection, as the projection's are. */
export async function upsertBare(pool: Pool, { event, feed, measure }: BareRows): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    await client.query({ name: 'event', text: EVENT, values: [...event] })
    await client.query({ name: 'feed', text: FEED, values: [...feed] })
    await client.query({ name: 'measure', text: MEASURE, values: [...measure] })
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

/** Everything is ready: texts are texts, positions are counted. */
export function bareRows(
  events: readonly EventOf<unknown>[],
  place: { topic: string; offset: number },
): BareRows {
  const rows: BareRows = { event: columns(17), feed: columns(3), measure: columns(8) }
  for (const [index, event] of events.entries()) {
    const { measure } = event.data as { measure: Measure }
    const audience = audienceCode(event.audience)
    const { number, title } = measure.instrument
    const about = { number, issuer: measure.issuer, title, clauses: measure.clauses.map(({ key }) => key) }
    const position = place.offset + index + 1
    put(rows.event, [
      event.id,
      event.source,
      event.type,
      'critical-minerals',
      eventDefinition(event.type)?.entity,
      event.subject,
      event.sequence,
      event.time,
      audience,
      event.originator,
      event.tlp,
      event.correlationid,
      JSON.stringify(about),
      JSON.stringify(event.data),
      place.topic,
      0,
      position - 1,
    ])
    for (const party of PARTIES) put(rows.feed, [party, position, event.id])
    put(rows.measure, [
      event.subject,
      event.sequence,
      event.originator,
      audience,
      event.tlp,
      JSON.stringify(measure),
      event.id,
      event.time,
    ])
  }
  return rows
}

const columns = (count: number): unknown[][] => Array.from({ length: count }, () => [])

const put = (into: readonly unknown[][], cells: readonly unknown[]) =>
  cells.forEach((cell, index) => into[index]?.push(cell))
