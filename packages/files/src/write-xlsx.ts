import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { WrittenCell, WrittenKind, WrittenTable } from './written-table.ts'

/** A workbook whose numbers are numbers and whose days are days, so that it can be counted and sorted in. */
export async function writeXlsx<Name extends string>({
  sheet,
  columns,
  rows,
}: WrittenTable<Name>): Promise<Uint8Array> {
  const header: Cell[] = columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) => columns.map(({ name, kind }) => cellOf(kind, row[name])))
  const buffer = await writeXlsxFile([header, ...body], {
    sheet,
    columns: columns.map(({ width = 14 }) => ({ width })),
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
  }).toBuffer()
  return new Uint8Array(buffer)
}

function cellOf(kind: WrittenKind, value: WrittenCell): Cell {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  // A workbook's instants have no zone: the column's name says UTC.
  if (kind === 'instant') return { value: new Date(value), type: Date, format: 'yyyy-mm-dd hh:mm:ss' }
  return kind === 'day' ? { value: new Date(`${value}T00:00:00Z`), type: Date } : { value, type: String }
}
