import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { WRITTEN_COLUMNS, type WrittenColumn, type WrittenRow } from './position-rows.ts'

/** A workbook whose numbers are numbers and whose days are days, so that it can be counted and sorted in. */
export async function writeXlsx(rows: readonly WrittenRow[]): Promise<Uint8Array> {
  const header: Cell[] = WRITTEN_COLUMNS.map((value) => ({ value, type: String, fontWeight: 'bold' }))
  const body = rows.map((row) => WRITTEN_COLUMNS.map((column) => cellOf(column, row[column])))
  const columns = WRITTEN_COLUMNS.map((column) => ({ width: column.startsWith('source') ? 40 : 14 }))
  const buffer = await writeXlsxFile([header, ...body], {
    sheet: 'shares',
    columns,
    stickyRowsCount: 1,
    dateFormat: 'yyyy-mm-dd',
  }).toBuffer()
  return new Uint8Array(buffer)
}

function cellOf(column: WrittenColumn, value: string | number | null): Cell {
  if (value === null) return null
  if (typeof value === 'number') return { value, type: Number }
  return column === 'accessed_on'
    ? { value: new Date(`${value}T00:00:00Z`), type: Date }
    : { value, type: String }
}
