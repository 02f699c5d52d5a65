import type { Party } from '@trilateral/contracts'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { enterMany, RARE_WORD } from './given-many.ts'
import { givenStore, type GivenStore } from './given.ts'
import { countQuery, pageQuery, type PageQuestion, type Query } from './page-query.ts'
import { connectionOptions } from './party-clients.ts'

const RECORDS = 50_000
const PROGRAM = '00000000-0000-0000-0000-000000000030'
const ANOTHER = '00000000-0000-0000-0000-000000000031'

let db: GivenStore
let as: Record<'kr' | 'us', Client>

beforeAll(async () => {
  db = await givenStore()
  as = { kr: await db.connect(connectionOptions('kr')), us: await db.connect(connectionOptions('us')) }
  await enterMany(db, RECORDS)
})
afterAll(() => db.close())

const ask = (client: Client, { sql, values }: Query) => client.query(sql, [...values])

interface Fetched {
  readonly inOrder: number
  readonly byIndex: number
}

/** How many rows of the table the server fetches to answer, counted by the server itself, inside functions too. */
async function rowsFetched(client: Client, query: Query): Promise<Fetched> {
  const fetched = async () => {
    const { rows } = await client.query<Fetched>(`
      SELECT seq_tup_read::int AS "inOrder", idx_tup_fetch::int AS "byIndex"
      FROM pg_stat_xact_user_tables WHERE relname = 'record'`)
    return rows[0] ?? { inOrder: 0, byIndex: 0 }
  }
  await client.query('BEGIN')
  const before = await fetched()
  await ask(client, query)
  const after = await fetched()
  await client.query('COMMIT')
  return { inOrder: after.inOrder - before.inOrder, byIndex: after.byIndex - before.byIndex }
}

/** The plan that serves any values, as a kept statement comes to have. */
async function genericPlan(client: Client, { sql, values }: Query): Promise<string> {
  await client.query('SET plan_cache_mode = force_generic_plan')
  await client.query(`PREPARE question AS ${sql}`)
  const { rows } = await client.query<Record<string, string>>(
    `EXPLAIN EXECUTE question (${values.map(() => 'NULL').join(', ')})`,
  )
  await client.query('DEALLOCATE question')
  await client.query('RESET plan_cache_mode')
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

const asked = (question: Partial<PageQuestion>): PageQuestion => ({
  order: 'changed',
  limit: 50,
  ...question,
})
const page = (party: Party, question: Partial<PageQuestion>) => pageQuery(party, 'milestone', asked(question))
const count = (party: Party, question: Partial<PageQuestion>) =>
  countQuery(party, 'milestone', asked(question))
const behindHalf = (order: 'changed' | 'due') =>
  Buffer.from(
    JSON.stringify([order, order === 'due' ? '2027-07-01' : '2026-01-18T00:00:00.000Z', PROGRAM]),
  ).toString('base64url')

/** Questions, and how many rows a page of fifty may fetch for its items. */
const QUESTIONS: readonly [string, Partial<PageQuestion>, number][] = [
  ['everything', {}, 51],
  ['everything, half-way', { after: behindHalf('changed') }, 51],
  ['everything by day', { order: 'due' }, 51],
  ['everything by day, half-way', { order: 'due', after: behindHalf('due') }, 51],
  ['a program', { parent: PROGRAM }, 20],
  ['two programs', { parents: [PROGRAM, ANOTHER] }, 40],
  // Nine in ten are: reading on past the tenth costs as little as the index by status.
  ['what is open', { status: 'open' }, 60],
  ['what is reached', { status: 'reached' }, 51],
  ['what is open, by day', { status: 'open', order: 'due' }, 51],
  ['from a day on', { dueFrom: '2027-03-01', order: 'due' }, 51],
  ['a week', { dueFrom: '2027-03-01', dueBefore: '2027-03-08', order: 'due' }, 51],
  ['a word that is rare', { words: RARE_WORD }, 102],
  ['a word that is rare, by day', { words: RARE_WORD, order: 'due' }, 102],
  ['a word that half of all have', { words: '鉱物' }, 600],
  ['a word that all have', { words: 'line', order: 'due' }, 250],
  ['two words that never meet', { words: `gallium ${RARE_WORD}` }, 0],
]

describe(`with ${RECORDS} records`, () => {
  it.each(QUESTIONS)(
    'given a question for %s, then its page fetches what it shows and little more',
    async (_case, question, most) => {
      for (const party of ['us', 'kr'] as const) {
        const { inOrder, byIndex } = await rowsFetched(as[party], page(party, question))
        expect(inOrder).toBe(0)
        expect(byIndex).toBeLessThanOrEqual(most)
      }
    },
  )

  it.each(QUESTIONS)('given a question for %s, then counting stops soon', async (_case, question) => {
    for (const party of ['us', 'kr'] as const) {
      const { inOrder, byIndex } = await rowsFetched(as[party], count(party, question))
      expect(inOrder).toBe(0)
      // Half of all have the word that is common: two are looked at for each that is counted.
      expect(byIndex).toBeLessThanOrEqual(2200)
    }
  })

  it('given more than a thousand, then the count stops there', async () => {
    const { rows } = await ask(as.us, count('us', {}))
    expect(rows).toEqual([{ count: 1001 }])
    expect(await db.count('record')).toBe(RECORDS)
  })

  it.each([
    ['changed', {}],
    ['changed', { after: behindHalf('changed') }],
    ['due', { order: 'due' }],
    ['due', { order: 'due', dueFrom: '2027-03-01' }],
    ['parent', { parent: PROGRAM }],
    ['status', { status: 'open' }],
    ['status_due', { status: 'open', order: 'due' }],
    ['status_due', { status: 'open', order: 'due', dueBefore: '2027-03-01' }],
  ] as const)(
    'given the index by %s and one plan for all values, then a page is read from it and not sorted',
    async (index, question) => {
      for (const party of ['us', 'kr'] as const) {
        const plan = await genericPlan(as[party], page(party, question))
        expect(plan).toMatch(new RegExp(`Index Scan (Backward )?using record_${party}_${index}_idx`))
        expect(plan).not.toMatch(/Seq Scan|Sort|Bitmap/)
      }
    },
  )

  it('given one plan for all values, then counting reads an index alone', async () => {
    expect(await genericPlan(as.us, count('us', {}))).toMatch(/Index Only Scan using record_us_/)
  })

  it('without the function of the party, words are looked for in everything', async () => {
    const words = {
      sql: `EXPLAIN SELECT id FROM record WHERE entity = 'milestone' AND words @> '{${RARE_WORD}}'`,
      values: [],
    }
    const plan = JSON.stringify((await ask(as.us, words)).rows)
    expect(plan).not.toContain('record_words_idx')
  })
})

describe('a table that grew since it was last analysed', () => {
  beforeAll(async () => {
    await enterMany(db, 1000)
    await enterMany(db, RECORDS, false)
  })

  it('given fifty times what the planner knows of, then pages and searches still go by an index', async () => {
    for (const [, question] of QUESTIONS) {
      expect((await rowsFetched(as.us, page('us', question))).inOrder).toBe(0)
      expect((await rowsFetched(as.us, count('us', question))).inOrder).toBe(0)
    }
  })

  it('without indexes of its own, a party that sees one in a hundred would read what it may not see', async () => {
    await db.owner.query('ANALYZE record')
    expect((await rowsFetched(as.kr, page('kr', {}))).byIndex).toBe(51)
    const own = ['changed', 'due', 'parent', 'status', 'status_due'].map((name) => `record_kr_${name}_idx`)
    await db.owner.query(`DROP INDEX ${own.join(', ')}`)
    await db.owner.query('CREATE INDEX ON record (entity, changed_at, id)')
    expect((await rowsFetched(as.kr, page('kr', {}))).byIndex).toBeGreaterThan(4000)
  })
})
