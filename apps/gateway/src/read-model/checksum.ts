import { createHash } from 'node:crypto'
import { PARTIES, type EventOf } from '@trilateral/contracts'
import { Client } from 'pg'
import { foldMeasure } from '../measures/fold.ts'
import { foldRecord } from '../records/fold.ts'
import { canonical } from './canonical.ts'
import { schemaOf } from './model-name.ts'

export interface ModelChecksum {
  readonly events: number
  /** Of every event, without what depends on how it travelled. */
  readonly log: string
  /** Of measures and records, as their tables hold them. */
  readonly tables: string
  /** Of measures and records, as a pure fold over the events makes them. Equal to `tables`, or the projection is wrong. */
  readonly fold: string
  /** What the tables of the feeds get wrong, in words; empty when each party's feed is dense and complete. */
  readonly feedFaults: readonly string[]
}

/** Subjects in the memory of this process at once. */
const SUBJECTS_AT_ONCE = 500

/**
 * Reads a whole model at one moment and says what it holds, twice: from its tables, and from its events by a fold that
 * knows no database. Memory stays small however long the log is.
 */
export async function checksumOf(connectionString: string, number: number): Promise<ModelChecksum> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query('SET LOCAL statement_timeout = 0')
    const schema = schemaOf(number)
    const log = createHash('sha256')
    const tables = createHash('sha256')
    const fold = createHash('sha256')
    let events = 0
    for await (const subjects of subjectsOf(client, schema)) {
      for (const [subject, ofSubject] of subjects.events) {
        events += ofSubject.length
        for (const event of ofSubject) log.update(canonical(event))
        const folded = foldMeasure(ofSubject) ?? foldRecord(ofSubject)
        if (folded) fold.update(canonical(folded))
        for (const kept of [subjects.measures.get(subject), subjects.records.get(subject)])
          if (kept) tables.update(canonical(kept))
      }
    }
    // What has no event stands in no group above.
    for (const table of ['measure', 'record', 'record_version']) {
      const stray = await client.query(
        `SELECT id FROM ${schema}.${table} kept WHERE NOT EXISTS (SELECT FROM ${schema}.event WHERE subject = kept.id)`,
      )
      for (const row of stray.rows) tables.update(canonical(row))
    }
    const feedFaults = await faultsOfFeeds(client, schema)
    await client.query('COMMIT')
    return {
      events,
      log: log.digest('hex'),
      tables: tables.digest('hex'),
      fold: fold.digest('hex'),
      feedFaults,
    }
  } finally {
    await client.end()
  }
}

async function* subjectsOf(client: Client, schema: string) {
  for (let after = ''; ;) {
    const { rows } = await client.query<{ subject: string }>(
      `SELECT DISTINCT subject FROM ${schema}.event WHERE subject > $1 ORDER BY subject LIMIT ${SUBJECTS_AT_ONCE}`,
      [after],
    )
    const last = rows.at(-1)
    if (!last) return
    after = last.subject
    const subjects = rows.map(({ subject }) => subject)
    yield {
      events: await eventsOf(client, schema, subjects),
      measures: await keptOf(client, MEASURES(schema), subjects),
      records: await keptOf(client, RECORDS(schema), subjects),
    }
  }
}

async function eventsOf(client: Client, schema: string, subjects: readonly string[]) {
  const { rows } = await client.query<{ event: EventOf<unknown> }>(EVENTS(schema), [subjects])
  const bySubject = new Map<string, EventOf<unknown>[]>(subjects.map((subject) => [subject, []]))
  for (const { event } of rows) bySubject.get(event.subject)?.push(event)
  return bySubject
}

async function keptOf(client: Client, text: string, subjects: readonly string[]) {
  const { rows } = await client.query<{ id: string; kept: unknown }>(text, [subjects])
  return new Map(rows.map(({ id, kept }) => [id, kept]))
}

const RFC3339 = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const EVENTS = (schema: string) => `
SELECT json_build_object('id', id, 'source', source, 'type', type, 'subject', subject, 'sequence', sequence,
  'time', ${RFC3339('time')}, 'audience', audience, 'originator', originator, 'tlp', tlp,
  'correlationid', correlationid, 'causationid', causationid, 'data', data) AS event
FROM ${schema}.event WHERE subject = ANY ($1) ORDER BY subject, sequence, source`

const MEASURES = (schema: string) => `
SELECT id, json_build_object('id', id, 'sequence', sequence, 'originator', originator, 'audience', audience, 'tlp', tlp,
  'state', state, 'eventId', event_id, 'updatedAt', ${RFC3339('updated_at')}) AS kept
FROM ${schema}.measure WHERE id = ANY ($1)`

const RECORDS = (schema: string) => `
SELECT id, json_build_object('id', id, 'area', area, 'entity', entity, 'sequence', sequence, 'originator', originator,
  'audience', audience, 'tlp', tlp, 'program', program, 'isOpen', is_open, 'day', day, 'rank', rank, 'under', under, 'state', state,
  'eventId', event_id, 'updatedAt', ${RFC3339('updated_at')}, 'versions', (
    SELECT json_agg(json_build_object('sequence', sequence, 'eventId', event_id, 'day', day, 'rank', rank)
      ORDER BY sequence)
    FROM ${schema}.record_version version WHERE version.id = record.id)) AS kept
FROM ${schema}.record WHERE id = ANY ($1)`

/** Feeds number differently in each model, as topics happen to be read; what must hold is that nothing is missing. */
async function faultsOfFeeds(client: Client, schema: string): Promise<string[]> {
  const faults: string[] = []
  const { rows: lost } = await client.query<{ id: string }>(
    `SELECT coalesce(kept.id, search.id) AS id FROM ${schema}.search
     FULL JOIN (SELECT id, audience FROM ${schema}.record UNION ALL SELECT id, audience FROM ${schema}.measure) kept USING (id)
     WHERE kept.audience IS DISTINCT FROM search.audience AND coalesce(kept.id, search.id) <> ALL (
       SELECT event.subject FROM ${schema}.search_head head, ${schema}.feed JOIN ${schema}.event USING (id)
       WHERE feed.position > CASE feed.party ${PARTIES.map((party) => `WHEN '${party}' THEN head.${party}`).join(' ')} END)
     LIMIT 10`,
  )
  for (const { id } of lost) faults.push(`${id} cannot be found by those who may see it, or by others`)
  for (const party of PARTIES) {
    const { rows } = await client.query<{ count: number; last: number; head: number; shared: number }>(
      `SELECT count(feed.position)::float8 AS count, coalesce(max(feed.position), 0)::float8 AS last,
         (SELECT position FROM ${schema}.feed_head WHERE party = $1)::float8 AS head,
         (SELECT count(*) FROM ${schema}.event WHERE $1 = ANY (audience))::float8 AS shared
       FROM ${schema}.feed JOIN ${schema}.event USING (id) WHERE party = $1 AND $1 = ANY (audience)`,
      [party],
    )
    const [row] = rows
    if (!row) continue
    const { count, last, head, shared } = row
    if (new Set([count, last, head, shared]).size > 1)
      faults.push(`${party}: ${count} items up to ${last}, head ${head}, ${shared} events to be seen`)
  }
  return faults
}
