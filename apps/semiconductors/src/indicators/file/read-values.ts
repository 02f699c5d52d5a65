import { decided, type Decision } from '@trilateral/contracts'
import { refuse } from '../refusals.ts'

export const NEEDED_COLUMNS = ['period', 'value', 'unit', 'released_on'] as const
/** `missing`: why a period has no value, where `value` is empty. */
export const VALUE_COLUMNS = [...NEEDED_COLUMNS, 'missing'] as const
export type ValueColumn = (typeof VALUE_COLUMNS)[number]

/** A line of a file, as texts. */
export interface ValueLine {
  /** As a spreadsheet numbers it: the head is line 1. */
  readonly line: number
  readonly cells: Readonly<Record<ValueColumn, string>>
}

export interface ValueTable {
  readonly lines: readonly ValueLine[]
  /** Columns that we do not know and do not read. */
  readonly ignored: readonly string[]
}

const nameOf = (cell: string) =>
  cell
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_')

/** The lines of a table whose head names our columns, in any order. */
export function readValues(table: readonly (readonly string[])[]): Decision<ValueTable> {
  const [head = [], ...rest] = table
  const names = head.map(nameOf)
  const known = (name: string): name is ValueColumn => VALUE_COLUMNS.some((column) => column === name)
  const missing = NEEDED_COLUMNS.filter((column) => !names.includes(column))
  if (missing.length > 0)
    return refuse('column-missing', undefined, {
      column: missing.join(', '),
      expected: NEEDED_COLUMNS.join(', '),
    })
  const twice = VALUE_COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice) return refuse('column-twice', undefined, { column: twice })
  const lines = rest.flatMap((row, index): ValueLine[] => {
    if (row.every((cell) => cell.trim() === '')) return []
    const cell = (column: ValueColumn) => row[names.indexOf(column)]?.trim() ?? ''
    const { period, value, unit, released_on } = {
      period: cell('period'),
      value: cell('value'),
      unit: cell('unit'),
      released_on: cell('released_on'),
    }
    return [{ line: index + 2, cells: { period, value, unit, released_on, missing: cell('missing') } }]
  })
  if (lines.length === 0) return refuse('file-without-rows')
  return decided({ lines, ignored: names.filter((name) => name !== '' && !known(name)) })
}
