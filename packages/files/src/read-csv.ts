import { decided, type Decision } from '@trilateral/contracts'
import { CsvError, parse } from 'csv-parse/sync'
import { refuse } from './refusals.ts'
import { guardless } from './formula-guard.ts'
import { MOST_FILE_ROWS } from './limits.ts'

type Table = readonly (readonly string[])[]

/** A CSV in UTF-8, with or without a byte order mark, its cells apart by commas, semicolons or tabs. */
export function readCsv(bytes: Uint8Array): Decision<Table> {
  const text = utf8(bytes)
  if (text === undefined) return refuse('file-not-utf8')
  try {
    const table: unknown = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: false,
      to: MOST_FILE_ROWS + 2,
      max_record_size: 100_000,
    })
    return decided(asTable(table))
  } catch (error) {
    if (error instanceof CsvError) return refuse('file-unreadable', undefined, { line: lineOf(error) })
    throw error
  }
}

/** The byte order mark is not part of the first column's name. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What parts the names of the first line: a comma in a source's name further down says nothing. */
function delimiterOf(text: string): string {
  const [first = ''] = text.split(/\r\n|\n|\r/, 1)
  const count = (delimiter: string) => first.split(delimiter).length
  return [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most))
}

const asTable = (value: unknown): Table =>
  Array.isArray(value)
    ? value.map((row: unknown) => (Array.isArray(row) ? row.map((cell) => guardless(String(cell))) : []))
    : []

const lineOf = (error: CsvError) => {
  const line: unknown = Reflect.get(error, 'lines')
  return typeof line === 'number' ? line : 1
}
