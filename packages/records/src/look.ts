import { KEPT_COLUMNS, keptOf, keptRows, type Kept } from './kept.ts'
import { allQuery, type RecordFilter } from './page-query.ts'
import type { RecordDefinition } from './record-definition.ts'

export interface RawQueries {
  $queryRawUnsafe(query: string, ...values: unknown[]): Promise<unknown>
}

/** What a rule may look at besides the record that it decides on: what its party may see, in the transaction of the change. */
export interface Look {
  one<State>(definition: RecordDefinition<State>, id: string): Promise<Kept<State> | null>
  /** All of an entity under a parent, what changed last first. @throws Error when there are more than `ALL_AT_MOST`. */
  under<State>(definition: RecordDefinition<State>, parent: string): Promise<readonly Kept<State>[]>
}

/** Rules read whole sets; what outgrows this needs pages or a projection instead. */
export const ALL_AT_MOST = 10_000

const ONE = `SELECT ${KEPT_COLUMNS} FROM record WHERE id = $1::uuid AND entity = $2`

export async function readOne<State>(
  queries: RawQueries,
  definition: RecordDefinition<State>,
  id: string,
): Promise<Kept<State> | null> {
  const [row] = keptRows(await queries.$queryRawUnsafe(ONE, id, definition.entity))
  return row ? keptOf(definition, row) : null
}

/** The same, locked until the transaction ends. Row-level security lets a party lock only what it originated. */
export async function holdOne<State>(
  queries: RawQueries,
  definition: RecordDefinition<State>,
  id: string,
): Promise<Kept<State> | null> {
  const [row] = keptRows(await queries.$queryRawUnsafe(`${ONE} FOR UPDATE`, id, definition.entity))
  return row ? keptOf(definition, row) : null
}

/** Whether the id is that of a record, of whichever entity, that the party may see. */
export async function isKept(queries: RawQueries, id: string): Promise<boolean> {
  const rows = await queries.$queryRawUnsafe('SELECT FROM record WHERE id = $1::uuid', id)
  return Array.isArray(rows) && rows.length > 0
}

export async function readAll<State>(
  queries: RawQueries,
  definition: RecordDefinition<State>,
  filter: RecordFilter,
): Promise<readonly Kept<State>[]> {
  const { sql, values } = allQuery(definition.entity, filter, ALL_AT_MOST + 1)
  const rows = keptRows(await queries.$queryRawUnsafe(sql, ...values))
  if (rows.length > ALL_AT_MOST) throw new Error(`more than ${ALL_AT_MOST} of ${definition.entity} at once`)
  return rows.map((row) => keptOf(definition, row))
}

export const lookBy = (queries: RawQueries): Look => ({
  one: (definition, id) => readOne(queries, definition, id),
  under: (definition, parent) => readAll(queries, definition, { parent }),
})
