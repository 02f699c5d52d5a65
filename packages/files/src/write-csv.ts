import { guarded } from './formula-guard.ts'
import type { WrittenCell, WrittenTable } from './written-table.ts'

/** Excel takes a CSV without it for the reader's old national encoding. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180: commas, CRLF, quotes where needed; texts that a spreadsheet would run as formulas are guarded. */
export function writeCsv<Name extends string>({ columns, rows }: WrittenTable<Name>): Uint8Array {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }): WrittenCell => row[name])),
  ]
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.map(csvLine).join(''))
}

/** One line of it, for a file that is too long to be made at once. */
export const csvLine = (cells: readonly WrittenCell[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(value: WrittenCell): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : guarded(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
