/** What became of one row. `broken`: nobody knows, and it may be tried again. */
export interface RowResult {
  readonly id: string
  readonly outcome: 'changed' | 'refused' | 'broken'
  readonly reason: string | null
}

/** So many rows at once: enough to be quick, few enough that others get their turn. */
const AT_ONCE = 4

/** Carries out a command a row, each for itself: what one is refused does not hold up the next. */
export async function carryOutAll<Row extends { readonly id: string }>(
  rows: readonly Row[],
  carryOut: (row: Row) => Promise<Omit<RowResult, 'id'>>,
  onResult: (result: RowResult) => void,
): Promise<void> {
  const waiting = [...rows]
  const work = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift()) {
      // Each of the four takes the next when it is through with one.
      // oxlint-disable-next-line no-await-in-loop
      onResult({ id: row.id, ...(await carryOut(row)) })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
