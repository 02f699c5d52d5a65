import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'
import type { WrittenTable } from './written-table.ts'

export const FILE_FORMATS = ['csv', 'xlsx'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** A file on its way to a browser, which saves it under its name. */
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
} as const satisfies Record<FileFormat, string>

/** @param name without the ending */
export async function writeFile<Name extends string>(
  name: string,
  format: FileFormat,
  table: WrittenTable<Name>,
): Promise<WrittenFile> {
  const bytes = format === 'csv' ? writeCsv(table) : await writeXlsx(table)
  return {
    name: `${name}.${format}`,
    mediaType: MEDIA_TYPES[format],
    content: Buffer.from(bytes).toString('base64'),
    rows: table.rows.length,
  }
}
