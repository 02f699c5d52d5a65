import type { Party } from '@trilateral/contracts'
import type { PartyPools } from '@trilateral/service'
import { z } from 'zod'
import { COLUMN_ROLES } from '../read/columns.ts'
import { ROW_REFUSALS } from '../refusals.ts'

const rowsSchema = z.array(
  z.object({
    position: z.int(),
    /** Null: a repeated row, found among those that had been taken in. */
    line: z.int().nullable(),
    column: z.enum(COLUMN_ROLES).nullable(),
    code: z.enum(ROW_REFUSALS),
    said: z.string(),
  }),
)
export type ReportedRow = z.infer<typeof rowsSchema>[number]

const PAGE = `SELECT position, line, column_role AS column, code, said FROM trade_refused_row
  WHERE import = $1 AND position > $2 ORDER BY position LIMIT $3`

/** Rows that an import of this party refused, in the order of the file. */
export async function refusedRows(
  readers: PartyPools,
  party: Party,
  { id, after, limit }: { readonly id: string; readonly after: number; readonly limit: number },
): Promise<readonly ReportedRow[]> {
  const { rows } = await readers[party].query(PAGE, [id, after, limit])
  return rowsSchema.parse(rows)
}

const PIECE = 5000

/** All of them, a few thousand at a time. */
export async function* allRefusedRows(
  readers: PartyPools,
  party: Party,
  id: string,
): AsyncGenerator<readonly ReportedRow[]> {
  for (let after = 0; ;) {
    const rows = await refusedRows(readers, party, { id, after, limit: PIECE })
    if (rows.length > 0) yield rows
    if (rows.length < PIECE) return
    after = rows.at(-1)?.position ?? after
  }
}
