import { audienceCode, eventDefinition } from '@trilateral/contracts'
import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import { fromJsonColumn, jsonColumn } from './json-column.ts'
import type { ReadBatch } from './read-batch.ts'

/** Stores every event of a batch with one statement, whatever it is about. */
export async function storeEvents(
  tx: SqlTransaction,
  schema: string,
  { events, abouts }: ReadBatch,
): Promise<void> {
  const columns: unknown[][] = Array.from({ length: 15 }, () => [])
  const data: string[] = []
  for (const delivered of events) {
    const { event } = delivered
    rowOf(delivered).forEach((cell, index) => columns[index]?.push(cell))
    data.push(JSON.stringify(event.data))
  }
  const values = [
    ...columns.slice(0, 12),
    jsonColumn(abouts.map((about) => JSON.stringify(about))),
    jsonColumn(data),
    ...columns.slice(12),
  ]
  await tx.query({ name: `${schema} events`, text: insertInto(schema), values })
}

const insertInto = (schema: string) => `
INSERT INTO ${schema}.event (id, source, type, area, entity, subject, sequence, time, audience, originator, tlp,
  correlationid, causationid, about, data, topic, partition, record_offset)
SELECT id, source, type, split_part(source, '/', 3), entity, subject, sequence, time, string_to_array(audience, '-'),
  originator, tlp, correlationid, causationid, about, data, topic, partition, record_offset
FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::timestamptz[], $8::text[],
  $9::text[], $10::text[], $11::uuid[], $12::uuid[], ${fromJsonColumn('$13')}, ${fromJsonColumn('$14')}, $15::text[], $16::integer[], $17::bigint[])
  AS batch (id, source, type, entity, subject, sequence, time, audience, originator, tlp, correlationid, causationid,
    about, data, topic, partition, record_offset)`

function rowOf({ event, topic, partition, offset }: DeliveredEvent): unknown[] {
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
