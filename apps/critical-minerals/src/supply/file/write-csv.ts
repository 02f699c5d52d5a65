import { guarded } from './formula-guard.ts'
import { WRITTEN_COLUMNS, type WrittenRow } from './position-rows.ts'

/** Excel takes a CSV without it for the reader's old national encoding. */
const BYTE_ORDER_MARK = '\uFEFF'

/** RFC 4180: commas, CRLF, quotes where needed; texts that a spreadsheet would run as formulas are guarded. */
export function writeCsv(rows: readonly WrittenRow[]): Uint8Array {
  const lines = [WRITTEN_COLUMNS, ...rows.map((row) => WRITTEN_COLUMNS.map((column) => row[column]))]
  const text = lines.map((line) => `${line.map(cellOf).join(',')}\r\n`).join('')
  return new TextEncoder().encode(BYTE_ORDER_MARK + text)
}

function cellOf(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'number' ? String(value) : guarded(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
