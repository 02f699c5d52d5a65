import { guarded } from './formula-guard.ts'
import type { WrittenCell, WrittenTable } from './written-table.ts'

/** Excel takes a CSV without it for the reader's old national encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180: commas, CRLF, quotes where needed; texts that a spreadsheet would run as formulas are guarded. */
export function writeCsv<Name extends string>({ columns, rows }: WrittenTable<Name>): Uint8Array {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ name }): WrittenCell => row[name])),
  ]
  const text = lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')
  return new TextEncoder().encode(BYTE_ORDER_MARK + text)
}

function cellOf(value: WrittenCell): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : guarded(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
