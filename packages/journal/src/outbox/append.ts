import { encode, eventDefinition, topicOf, type EventOf } from '@trilateral/contracts'
import type { Transaction } from './transaction.ts'

const COLUMNS = 'event_id, originator, entity, subject, sequence, topic, key, headers, value'

const insertOne = (after: number) => {
  const [id, originator, entity, subject, sequence, ...wire] = Array.from(
    { length: 9 },
    (_, index) => `$${after + 1 + index}`,
  )
  return `INSERT INTO journal.outbox (${COLUMNS})
    VALUES (${id}::uuid, ${originator}, ${entity}, ${subject}, ${sequence}::bigint, ${wire.join(', ')})`
}
const INSERT_ONE = insertOne(0)

// Text arrays only, cast on the server: Prisma's raw queries hand arrays of strings to the driver unchanged. For one event,
// which is what most changes make, the row above takes half the time (0.4 ms against 0.8 ms).
const INSERT_MANY = `
  INSERT INTO journal.outbox (${COLUMNS})
  SELECT id::uuid, originator, entity, subject, sequence::bigint, topic, key, headers, value
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
    AS event (id, originator, entity, subject, sequence, topic, key, headers, value)`

/**
 * Writes events to the outbox in the caller's transaction: they are published if and only if it commits.
 * The commit itself fails when an event has no row (subject, sequence) in its entity's table of versions.
 * @throws Error when a type is in no area's registry: no consumer could read it.
 */
export async function append(tx: Transaction, events: readonly EventOf<unknown>[]): Promise<void> {
  const [first, ...more] = events
  if (!first) return
  const written = await (more.length === 0
    ? tx.$executeRawUnsafe(INSERT_ONE, ...rowOf(first))
    : tx.$executeRawUnsafe(INSERT_MANY, ...columnsOf(events)))
  if (written !== events.length)
    throw new Error(`${written} of ${events.length} events were written to the outbox`)
}

/**
 * The same for one event inside a statement of the caller's own, `WITH event AS (…) INSERT …`, whose other values come first:
 * a round trip less, which is 0.4 of the 2 ms that a change takes.
 * @param after how many values the caller's statement has.
 */
export const appendClause = (after: number): string => insertOne(after)

/** The values of an appended clause. @throws Error when a type is in no area's registry. */
export const appendedValues = (event: EventOf<unknown>): readonly string[] => rowOf(event)

function columnsOf(events: readonly EventOf<unknown>[]): string[][] {
  const columns: string[][] = Array.from({ length: 9 }, () => [])
  for (const event of events) rowOf(event).forEach((cell, index) => columns[index]?.push(cell))
  return columns
}

function rowOf(event: EventOf<unknown>): string[] {
  const definition = eventDefinition(event.type)
  if (!definition) throw new Error(`${event.type} is in no area's registry of events`)
  const { key, headers, value } = encode(event)
  const area = event.source.slice('/trilateral/'.length)
  const topic = topicOf(area, event.audience)
  return [
    event.id,
    event.originator,
    definition.entity,
    event.subject,
    String(event.sequence),
    topic,
    key,
    JSON.stringify(headers),
    value,
  ]
}
