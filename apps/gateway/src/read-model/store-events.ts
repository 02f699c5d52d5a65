import { audienceCode, eventDefinition } from '@trilateral/contracts'
import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import { aboutMeasure, measureChangeOf } from '../measures/projection.ts'

/** Stores every event of a batch with one statement, whatever it is about. */
export async function storeEvents(
  tx: SqlTransaction,
  schema: string,
  events: readonly DeliveredEvent[],
): Promise<void> {
  const columns: unknown[][] = Array.from({ length: 17 }, () => [])
  for (const delivered of events) rowOf(delivered).forEach((cell, index) => columns[index]?.push(cell))
  await tx.query(insertInto(schema), columns)
}

const insertInto = (schema: string) => `
INSERT INTO ${schema}.event (id, source, type, area, entity, subject, sequence, time, audience, originator, tlp,
  correlationid, causationid, about, data, topic, partition, record_offset)
SELECT id, source, type, split_part(source, '/', 3), entity, subject, sequence, time, string_to_array(audience, '-'),
  originator, tlp, correlationid, causationid, about, data, topic, partition, record_offset
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::timestamptz[], $8::text[],
  $9::text[], $10::text[], $11::uuid[], $12::uuid[], $13::jsonb[], $14::jsonb[], $15::text[], $16::integer[], $17::bigint[])
  AS batch (id, source, type, entity, subject, sequence, time, audience, originator, tlp, correlationid, causationid,
    about, data, topic, partition, record_offset)`

function rowOf({ event, topic, partition, offset }: DeliveredEvent): unknown[] {
  const change = measureChangeOf(event)
  return [
    event.id,
    event.source,
    event.type,
    entityOf(event.type),
    event.subject,
    event.sequence,
    event.time,
    audienceCode(event.audience),
    event.originator,
    event.tlp,
    event.correlationid,
    event.causationid ?? null,
    change ? JSON.stringify(aboutMeasure(change)) : null,
    JSON.stringify(event.data),
    topic,
    partition,
    String(offset),
  ]
}

function entityOf(type: string): string {
  const definition = eventDefinition(type)
  if (!definition) throw new Error(`${type} is in no area's registry of events`)
  return definition.entity
}
