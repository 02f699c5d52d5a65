import { decided, type Decision } from '@trilateral/contracts'
import type { TableOfTexts } from '@trilateral/files'
import { refuse } from '../chip-inputs/refusals.ts'
import { MAP_TABLES, type MapColumn, type MapTable } from './map-columns.ts'

/** One row of a table that is not empty. */
export interface MapRow {
  /** As a spreadsheet counts: the header is line 1. */
  readonly line: number
  readonly cell: (column: MapColumn) => string
}

const named = (header: string) =>
  header
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase()

/** The rows of a table by the names of its columns; a header without one that is needed refuses the file. */
export function readRows(table: TableOfTexts, name: MapTable): Decision<readonly MapRow[]> {
  const [header = [], ...body] = table
  const names = header.map(named)
  for (const column of MAP_TABLES[name]) {
    const at = names.indexOf(column)
    if (at === -1) return refuse('column-missing', name, { column, expected: MAP_TABLES[name].join(', ') })
    if (names.lastIndexOf(column) !== at) return refuse('column-twice', name, { column })
  }
  const rows = body
    .map((cells, index) => ({
      line: index + 2,
      cells,
      cell: (column: MapColumn) => (cells[names.indexOf(column)] ?? '').trim(),
    }))
    .filter(({ cells }) => cells.some((each) => each.trim() !== ''))
  return rows.length === 0 ? refuse('file-without-rows', name) : decided(rows)
}
