/** What a column holds, so that a workbook can be counted and sorted in: a day is 2026-11-24, an instant is ISO 8601 in UTC. */
export type WrittenKind = 'text' | 'number' | 'day' | 'instant'

export interface WrittenColumn<Name extends string = string> {
  readonly name: Name
  readonly kind: WrittenKind
  /** In characters, for a workbook; 14 where nothing is said. */
  readonly width?: number
}

export type WrittenCell = string | number | null

/** A table to be written: null is an empty cell, and means that it is not known. */
export interface WrittenTable<Name extends string = string> {
  /** Of the workbook's sheet: at most 31 characters. */
  readonly sheet: string
  readonly columns: readonly WrittenColumn<Name>[]
  readonly rows: readonly Readonly<Record<Name, WrittenCell>>[]
}
