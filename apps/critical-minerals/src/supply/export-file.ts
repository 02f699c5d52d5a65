import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { Kept } from '@trilateral/records'
import { positionRows } from './file/position-rows.ts'
import { writeCsv } from './file/write-csv.ts'
import { writeXlsx } from './file/write-xlsx.ts'

export interface WrittenFile {
  readonly name: string
  readonly mediaType: string
  /** Base64. */
  readonly content: string
  readonly rows: number
}

const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The positions of a view as a file that the import reads again. */
export async function exportFile(
  positions: readonly Kept<SupplyPosition>[],
  format: 'csv' | 'xlsx',
  day: string,
): Promise<WrittenFile> {
  const rows = positions.flatMap(({ state, originator }) => positionRows(state, originator))
  const bytes = format === 'csv' ? writeCsv(rows) : await writeXlsx(rows)
  return {
    name: `supply-shares-${day}.${format}`,
    mediaType: MEDIA_TYPES[format],
    content: Buffer.from(bytes).toString('base64'),
    rows: rows.length,
  }
}
