import { z } from 'zod'
import { KEPT_COLUMNS, keptOf, keptRows, type Kept } from './kept.ts'
import { allQuery, type RecordFilter } from './page-query.ts'
import { defineRecord, type RecordDefinition } from './record-definition.ts'

export interface RawQueries {
  $queryRawUnsafe(query: string, ...values: unknown[]): Promise<unknown>
}

/** What a rule may look at besides the record that it decides on: what its party may see, in the transaction of the change. */
export interface Look {
  one<State>(definition: RecordDefinition<State>, id: string): Promise<Kept<State> | null>
  /** All of an entity under a parent, what changed last first. @throws Error when there are more than `ALL_AT_MOST`. */
  under<State>(definition: RecordDefinition<State>, parent: string): Promise<readonly Kept<State>[]>
  /** Those of these ids that are records, of whichever entity, and do not stand under `parent`; their documents are not looked into. */
  someNotUnder(parent: string, ids: readonly string[]): Promise<readonly Kept<unknown>[]>
  /** A record of the party's own, which nobody else changes until the transaction ends. */
  hold(entity: string, id: string): Promise<Kept<unknown> | null>
  /** The same of all that stand under it, whichever of these entities they are, at most so many. */
  holdUnder(entities: readonly string[], parent: string, atMost: number): Promise<readonly Kept<unknown>[]>
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

/** A record whose document is not looked into. */
export const anything = (entity: string) => defineRecord({ entity, state: z.unknown() })

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

const SOME = `SELECT ${KEPT_COLUMNS} FROM record WHERE id = ANY ($1::uuid[]) AND parent IS DISTINCT FROM $2::uuid`
const UNDER = `SELECT ${KEPT_COLUMNS} FROM record WHERE entity = ANY ($1::text[]) AND parent = $2::uuid LIMIT $3 FOR UPDATE`

async function wholes(found: Promise<unknown>): Promise<readonly Kept<unknown>[]> {
  return keptRows(await found).map((row) => keptOf(anything(row.entity), row))
}

export const lookBy = (queries: RawQueries): Look => ({
  someNotUnder: (parent, ids) => wholes(queries.$queryRawUnsafe(SOME, [...ids], parent)),
  hold: (entity, id) => holdOne(queries, anything(entity), id),
  holdUnder: (entities, parent, atMost) =>
    wholes(queries.$queryRawUnsafe(UNDER, [...entities], parent, atMost)),
  one: (definition, id) => readOne(queries, definition, id),
  under: (definition, parent) => readAll(queries, definition, { parent }),
})
