import { decided, type Decision, type Refusal } from '@trilateral/contracts'
import { parseSharesRows, type RowReport, type SharesRow } from '@trilateral/supply-risk'
import { refuse, SUPPLY_REFUSALS } from '../refusals.ts'
import { columnNamed, FILE_COLUMNS, type PositionColumn } from './file-columns.ts'
import { readExtras, type Extras, type FileReason } from './read-extras.ts'

/** One line of a file that is not empty. */
export interface ReadLine {
  /** As a spreadsheet counts: the header is line 1. */
  readonly line: number
  /** Null: the line could not be read. */
  readonly row: SharesRow | null
  readonly extras: Extras
  readonly reasons: readonly FileReason[]
}

/** A line with cells in our own columns alone. */
const NO_SHARE: FileReason = { code: 'material-unknown', column: 'material', facts: { value: '' } }

type Table = readonly (readonly string[])[]

/** Every line of a table as a share, or why not; a header that cannot be read refuses the file. */
export function readShares(table: Table): Decision<readonly ReadLine[]> {
  const [header = [], ...body] = table
  const split = splitHeader(header)
  if (!split.ok) return split
  const { at, others } = split.value
  const lines = body
    .map((row, index) => ({ row, line: index + 2 }))
    .filter(({ row }) => row.some((cell) => cell.trim() !== ''))
  const names = others.map((index) => header[index] ?? '')
  // Without a line the header is still read, so that a wrong column is named before the missing rows are.
  const report = parseSharesRows([names, ...lines.map(({ row }) => others.map((index) => row[index] ?? ''))])
  if (!report.ok) return refusedFile(report.refusal)
  const read = new Map(report.value.rows.map((each) => [each.line, each]))
  return decided(lines.map(({ row, line }, index) => readLine(read.get(index + 2), line, row, at)))
}

function splitHeader(header: readonly string[]): Decision<{
  readonly at: ReadonlyMap<PositionColumn, number>
  readonly others: readonly number[]
}> {
  const at = new Map<PositionColumn, number>()
  const others: number[] = []
  for (const [index, cell] of header.entries()) {
    const column = columnNamed(cell)
    if (column === undefined) others.push(index)
    else if (at.has(column)) return refuse('column-twice', column, { column })
    else at.set(column, index)
  }
  return decided({ at, others })
}

/** What the file as a whole is refused for, with our own columns among those that are expected. */
function refusedFile({ code, field, facts }: Refusal): Decision<never> {
  const known = SUPPLY_REFUSALS.find((each) => each === code)
  if (!known) return refuse('file-without-rows')
  const expected = code === 'column-unknown' || (code === 'column-missing' && field !== 'share_percent')
  return refuse(known, field, expected ? { ...facts, expected: FILE_COLUMNS.join(', ') } : facts)
}

function readLine(
  found: RowReport | undefined,
  line: number,
  row: readonly string[],
  at: ReadonlyMap<PositionColumn, number>,
): ReadLine {
  const cell = (column: PositionColumn) => (row[at.get(column) ?? -1] ?? '').normalize('NFKC').trim()
  const { extras, reasons } = readExtras(cell)
  return {
    line,
    row: found?.accepted ? found.row : null,
    extras,
    reasons: [...(found ? (found.accepted ? [] : found.reasons) : [NO_SHARE]), ...reasons],
  }
}
