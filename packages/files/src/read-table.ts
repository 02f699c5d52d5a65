import type { Decision } from '@trilateral/contracts'
import { refuse } from './refusals.ts'
import { MOST_FILE_BYTES, MOST_FILE_ROWS } from './limits.ts'
import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { tableKind } from './table-kind.ts'

/** Rows of cells, all of them texts. */
export type TableOfTexts = readonly (readonly string[])[]

/** The table in a CSV or XLSX file, as texts. Refused: what is too large, of another kind, or cannot be read. Nothing is thrown. */
export async function readTable(bytes: Uint8Array): Promise<Decision<TableOfTexts>> {
  if (bytes.byteLength > MOST_FILE_BYTES)
    return refuse('file-too-large', undefined, { megabytes: MOST_FILE_BYTES / 1024 / 1024 })
  const kind = tableKind(bytes)
  if (!kind) return refuse('file-kind-unknown')
  const table = kind === 'xlsx' ? await readXlsx(bytes) : readCsv(bytes)
  if (table.ok && table.value.length > MOST_FILE_ROWS + 1)
    return refuse('file-too-long', undefined, { most: MOST_FILE_ROWS })
  return table
}
