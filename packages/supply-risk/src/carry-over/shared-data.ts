import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The folder of source files that lies beside the repository. */
const SHARED_DATA = new URL('../../../../../shared/data/', import.meta.url)

/** Rows of a source file, by column name. Throws when the folder is not beside the repository: figures unchecked must not pass for checked. */
export function readTable(path: string): Record<string, string>[] {
  const file = new URL(path, SHARED_DATA)
  if (!existsSync(file))
    throw new Error(
      `${path} is missing: the folder shared/data must lie beside the repository to check the figures against it`,
    )
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true })
  return rows
}

/** A cell that must be there. */
export function cell(row: Record<string, string>, column: string): string {
  const value = row[column]
  if (value === undefined) throw new Error(`no column ${column} in ${Object.keys(row).join(', ')}`)
  return value
}

/** A cell that must hold a number. */
export function numberCell(row: Record<string, string>, column: string): number {
  const text = cell(row, column)
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) throw new Error(`${column} is not a number: ${text}`)
  return value
}
