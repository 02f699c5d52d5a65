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
    data_set: z.int(),
    key: z.coerce.number(),
    value: z.coerce.number(),
    quantity: z.coerce.number().nullable(),
  }),
)

/** What a data set says of one importer and line. */
export interface DataSetFlows {
  readonly dataSet: string
  readonly flows: readonly SuppliedFlow[]
}

const NUMBERS = 'SELECT number, id::text FROM trade_data_set'
const FLOWS =
  'SELECT data_set, key, value, quantity FROM trade_flow WHERE key >= $1 AND key < $2 ORDER BY data_set, key'

/** What every data set that the party may see says of one importer and line. */
export async function flowsOf(
  readers: PartyPools,
  party: Party,
  { line, importer }: { readonly line: number; readonly importer: number },
): Promise<readonly DataSetFlows[]> {
  const [flows, numbers] = await Promise.all([
    readers[party].query(FLOWS, [...keysOf(line, importer)]),
    readers[party].query<{ number: number; id: string }>(NUMBERS),
  ])
  const rows = rowsSchema.parse(flows.rows)
  return numbers.rows.flatMap(({ number, id }) => {
    const own = rows.filter((row) => row.data_set === number)
    return own.length === 0 ? [] : [{ dataSet: id, flows: own.map(flowOf) }]
  })
}

function flowOf({ key, value, quantity }: z.infer<typeof rowsSchema>[number]): SuppliedFlow {
  const { year, saidBy, exporter } = partsOfKey(key)
  return { year, saidBy, exporter, cents: value, grams: quantity }
}

/** What the importer says where it says anything, else the reconciled figure. */
export const asImported = (flows: readonly SuppliedFlow[], year: number): readonly SuppliedFlow[] =>
  flows.filter((flow) => flow.year === year && flow.saidBy !== SAID_BY.exporter)
