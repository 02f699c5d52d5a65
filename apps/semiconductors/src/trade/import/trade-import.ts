import {
  audienceSchema,
  multilingualTextSchema,
  partySchema,
  sourceSchema,
  tlpSchema,
} from '@trilateral/contracts'
import { nomenclatureSchema } from '@trilateral/contracts/semiconductors'
import type { PoolClient } from 'pg'
import { z } from 'zod'
import { COLUMN_ROLES } from '../read/columns.ts'

/** What an official says of the data that a file holds. */
export const aboutSchema = z.strictObject({
  title: multilingualTextSchema,
  source: sourceSchema,
  licence: z.string().trim().min(1).max(200).nullable(),
  release: z.string().trim().min(1).max(60).nullable(),
  nomenclature: nomenclatureSchema,
  /** Of all rows, where the file has no column of years. */
  year: z.int().min(1962).max(2100).nullable(),
  remark: multilingualTextSchema.nullable(),
  illustrative: z.boolean(),
  audience: z.array(partySchema).max(3),
  tlp: tlpSchema,
})

const layoutSchema = z.strictObject({
  kind: z.enum(['baci', 'comtrade']),
  delimiter: z.int(),
  columns: z.array(z.enum(COLUMN_ROLES).nullable()),
  valueIn: z.enum(['usd', 'thousand-usd']),
  quantityIn: z.enum(['kilograms', 'tonnes']).nullable(),
  headerBytes: z.int(),
})

const count = z.int().min(0)
const readingSchema = z.strictObject({
  lines: count,
  kept: count,
  refused: count,
  leftOut: z.strictObject({
    'other-level': count,
    'other-flow': count,
    'part-of-a-sum': count,
    'world-of-exporter': count,
  }),
  inLongLine: z.boolean(),
  firstYear: z.int().nullable(),
  lastYear: z.int().nullable(),
})

export const IMPORT_STATES = ['receiving', 'stopped', 'received', 'counted', 'kept', 'cancelled'] as const

const rowSchema = z.object({
  id: z.string(),
  number: z.int(),
  originator: partySchema,
  byName: z.string(),
  begunAt: z.date(),
  changedAt: z.date(),
  state: z.enum(IMPORT_STATES),
  about: aboutSchema.extend({ audience: audienceSchema }),
  layout: layoutSchema,
  file: z.strictObject({
    name: z.string(),
    /** Null: packed, so nobody knows before its end. */
    bytes: count.nullable(),
    headSha256: z.string(),
  }),
  /** PostgreSQL's bigint comes as text. */
  bytesRead: z.coerce.number(),
  reading: readingSchema,
})

export type TradeImport = z.infer<typeof rowSchema>
export type ImportState = (typeof IMPORT_STATES)[number]

const COLUMNS = `id::text, number, originator, by_name AS "byName", begun_at AS "begunAt", changed_at AS "changedAt", state, about,
  layout, file, bytes_read AS "bytesRead", reading`

type Queries = Pick<PoolClient, 'query'>

/** As whoever the connection is bound to: a party sees its own imports alone. */
export async function importOf(queries: Queries, id: string): Promise<TradeImport | undefined> {
  const { rows } = await queries.query(`SELECT ${COLUMNS} FROM trade_import WHERE id = $1`, [id])
  return rows[0] === undefined ? undefined : rowSchema.parse(rows[0])
}

export async function importOfRequest(queries: Queries, requestId: string): Promise<TradeImport | undefined> {
  const { rows } = await queries.query(`SELECT ${COLUMNS} FROM trade_import WHERE request_id = $1`, [
    requestId,
  ])
  return rows[0] === undefined ? undefined : rowSchema.parse(rows[0])
}

/** The latest first. */
export async function latestImports(queries: Queries, limit: number): Promise<readonly TradeImport[]> {
  const { rows } = await queries.query(
    `SELECT ${COLUMNS} FROM trade_import WHERE state <> 'cancelled' ORDER BY begun_at DESC, id DESC LIMIT $1`,
    [limit],
  )
  return rows.map((row) => rowSchema.parse(row))
}

/** The same row, held until the transaction ends. `busy`: somebody else holds it. */
export async function holdImport(queries: Queries, id: string): Promise<TradeImport | 'busy' | undefined> {
  try {
    await queries.query('SELECT FROM trade_import WHERE id = $1 FOR UPDATE NOWAIT', [id])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '55P03') return 'busy'
    throw error
  }
  return importOf(queries, id)
}

/** Writes where an import stands now. */
export async function moveImport(
  queries: Queries,
  { id, state, bytesRead, reading }: Pick<TradeImport, 'id' | 'state' | 'bytesRead' | 'reading'>,
  now: Date,
): Promise<void> {
  await queries.query(
    'UPDATE trade_import SET state = $2, bytes_read = $3, reading = $4, changed_at = $5 WHERE id = $1',
    [id, state, bytesRead, JSON.stringify(reading), now],
  )
}
