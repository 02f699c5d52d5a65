import { audienceCode, PARTIES, type Audience, type MultilingualText } from '@trilateral/contracts'
import type { Pool } from 'pg'
import { schemaOf } from '../read-model/model-name.ts'
import { gramCodes } from './gram-codes.ts'
import { searchTexts } from './search-texts.ts'

/** Places of each party's feed that are looked at together, and records that are filed together. */
const AT_ONCE = 300

/** Where each party's feed stood, in the order of `PARTIES`, when it was filed last and when it is filed now. */
interface Heads {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

interface Ahead extends Heads {
  readonly subjects: readonly string[] | null
}

interface Kept {
  readonly id: string
  readonly entity: string
  readonly area: string
  readonly audience: Audience
  readonly is_open: boolean
  readonly day: string | null
  readonly state: object
  readonly title: MultilingualText
}

/**
 * Files what records and measures are found by, as far as the parties' feeds have come: every event stands in the feed of at least
 * one party, so that nothing is missed. Apart from the projection, which it would halve the speed of.
 */
export async function fileAll(pool: Pool, model: number): Promise<void> {
  const schema = schemaOf(model)
  while (await fileSome(pool, schema));
}

/**
 * Files every record and measure once, as they stand: for a model that nobody fills yet, whose feeds tell of each record as often as it
 * ever changed. What comes meanwhile is `fileAll`'s.
 */
export async function fileAnew(pool: Pool, model: number): Promise<void> {
  const schema = schemaOf(model)
  const { rows } = await pool.query<Heads>(heads(schema))
  const [found] = rows
  if (!found) throw new Error(`read model ${model} does not say how far it is filed`)
  const { before, after } = found
  for (let last = ''; ;) {
    const { rows: kept } = await pool.query<{ id: string }>(idsBehind(schema), [last])
    const ids = kept.map(({ id }) => id)
    await file(pool, schema, ids, { before, after: ids.length < AT_ONCE ? after : before })
    if (ids.length < AT_ONCE) return
    last = ids.at(-1) ?? last
  }
}

/** @returns whether there may be more. */
async function fileSome(pool: Pool, schema: string): Promise<boolean> {
  const { rows } = await pool.query<Ahead>({ name: `${schema} search ahead`, text: ahead(schema) })
  const [told] = rows
  if (!told?.subjects) return false
  await file(pool, schema, told.subjects, told)
  return true
}

async function file(
  pool: Pool,
  schema: string,
  subjects: readonly string[],
  { before, after }: Heads,
): Promise<void> {
  const { rows: kept } = await pool.query<Kept>({
    name: `${schema} search kept`,
    text: keptOf(schema),
    values: [subjects],
  })
  const columns: unknown[][] = Array.from({ length: 6 }, () => [])
  for (const { id, entity, area, audience, is_open, day, state, title } of kept) {
    const codes = gramCodes(entity, searchTexts(state, title, area))
    const row = [id, entity, audienceCode(audience), is_open, day, `{${codes.join(',')}}`]
    row.forEach((cell, index) => columns[index]?.push(cell))
  }
  const values = [before, after, ...columns]
  await pool.query({ name: `${schema} search file`, text: write(schema), values })
}

const places = (of: (party: string) => string) => `ARRAY[${PARTIES.map(of).join(', ')}]::bigint[]`

// The head as a number of its own, not joined: joined, a feed is read from its beginning to find what lies behind it, 185 ms for
// each 300 places at 42,000 and in time for each new event.
export const ahead = (schema: string) => `
WITH head AS (SELECT * FROM ${schema}.search_head), told AS (
  ${PARTIES.map(
    (party) => `(SELECT feed.party, feed.position, feed.id FROM ${schema}.feed
      WHERE feed.party = '${party}' AND feed.position > (SELECT ${party} FROM head) ORDER BY feed.position LIMIT ${AT_ONCE})`,
  ).join(' UNION ALL ')}
)
SELECT ${places((party) => `head.${party}`)} AS before,
  ${places((party) => `greatest(head.${party}, (SELECT max(position) FROM told WHERE party = '${party}'))`)} AS after,
  (SELECT array_agg(DISTINCT event.subject) FROM told JOIN ${schema}.event USING (id)) AS subjects
FROM head`

const heads = (schema: string) => `
SELECT ${places((party) => party)} AS before,
  ${places((party) => `(SELECT position FROM ${schema}.feed_head WHERE party = '${party}')`)} AS after
FROM ${schema}.search_head`

const idsBehind = (schema: string) => `
(SELECT id FROM ${schema}.record WHERE id > $1 ORDER BY id LIMIT ${AT_ONCE})
UNION ALL
(SELECT id FROM ${schema}.measure WHERE id > $1 ORDER BY id LIMIT ${AT_ONCE})
ORDER BY id LIMIT ${AT_ONCE}`

const keptOf = (schema: string) => `
SELECT record.id, record.entity, record.area, record.audience, record.is_open, record.day::text, record.state,
  event.about -> 'title' AS title
FROM ${schema}.record JOIN ${schema}.event ON event.id = record.event_id WHERE record.id = ANY ($1)
UNION ALL
SELECT measure.id, 'measure', 'critical-minerals', measure.audience, true, measure.state ->> 'issuedOn', measure.state,
  event.about -> 'title'
FROM ${schema}.measure JOIN ${schema}.event ON event.id = measure.event_id WHERE measure.id = ANY ($1)`

// Of two processes that file the same, the one that comes second finds the head moved and writes nothing: it may have read what
// has changed since.
const write = (schema: string) => `
WITH moved AS (
  UPDATE ${schema}.search_head SET ${PARTIES.map((party, index) => `${party} = ($2::bigint[])[${index + 1}]`).join(', ')}
  WHERE ${places((party) => party)} = $1::bigint[] RETURNING true
)
INSERT INTO ${schema}.search (id, entity, audience, is_open, day, grams)
SELECT id, entity, string_to_array(audience, '-'), is_open, day, grams::integer[]
FROM unnest($3::text[], $4::text[], $5::text[], $6::boolean[], $7::date[], $8::text[])
  AS changed (id, entity, audience, is_open, day, grams)
WHERE EXISTS (SELECT FROM moved)
ON CONFLICT (id) DO UPDATE SET audience = excluded.audience, is_open = excluded.is_open, day = excluded.day,
  grams = excluded.grams`
