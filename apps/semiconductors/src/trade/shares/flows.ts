import type { Party } from '@trilateral/contracts'
import type { PartyPools } from '@trilateral/service'
import { z } from 'zod'
import { keysOf, partsOfKey, SAID_BY, type SaidBy } from '../read/flow-key.ts'

/** What one exporter supplied, as the reader's party may see it. */
export interface SuppliedFlow {
  readonly year: number
  readonly saidBy: SaidBy
  /** UN number; 0 is the importer's own total. */
  readonly exporter: number
  /** US cents. */
  readonly cents: number
  /** Null: not known. */
  readonly grams: number | null
}

// Sums of the largest line stay far below what a double holds exactly, and each flow was checked when it came in.
const rowsSchema = z.array(
  z.object({
    key: z.coerce.number(),
    value: z.coerce.number(),
    quantity: z.coerce.number().nullable(),
  }),
)

/** The numbers that a data set's flows carry; undefined: it has none, or is not for this party. */
export async function numberOf(
  readers: PartyPools,
  party: Party,
  dataSet: string,
): Promise<number | undefined> {
  const { rows } = await readers[party].query<{ number: number }>(
    'SELECT number FROM trade_data_set WHERE id = $1',
    [dataSet],
  )
  return rows[0]?.number
}

const FLOWS = `SELECT key, value, quantity FROM trade_flow WHERE data_set = $1 AND key >= $2 AND key < $3 ORDER BY key`

/** All that a data set says of one importer and line. */
export async function flowsOf(
  readers: PartyPools,
  party: Party,
  { number, line, importer }: { readonly number: number; readonly line: number; readonly importer: number },
): Promise<readonly SuppliedFlow[]> {
  const { rows } = await readers[party].query(FLOWS, [number, ...keysOf(line, importer)])
  return rowsSchema.parse(rows).map(({ key, value, quantity }) => {
    const { year, saidBy, exporter } = partsOfKey(key)
    return { year, saidBy, exporter, cents: value, grams: quantity }
  })
}

/** What the importer says where it says anything, else the reconciled figure. */
export const asImported = (flows: readonly SuppliedFlow[], year: number): readonly SuppliedFlow[] =>
  flows.filter((flow) => flow.year === year && flow.saidBy !== SAID_BY.exporter)
