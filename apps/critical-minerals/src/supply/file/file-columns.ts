import { SHARES_COLUMNS, type SharesColumn } from '@trilateral/supply-risk'

/** What a file may say beside the shares themselves: whose position it is, of which years, and how the figures were made. */
export const POSITION_COLUMNS = [
  'holder',
  'year_to',
  'year_is',
  'edition',
  'shares_of',
  'censored',
  'tariff_line',
  'licence',
  'illustrative',
  // The marking of what was written out. It is passed over: whoever keeps the file anew says who may see it.
  'tlp',
  'audience',
  'recorded_by',
] as const

export type PositionColumn = (typeof POSITION_COLUMNS)[number]
export type FileColumn = SharesColumn | PositionColumn

export const FILE_COLUMNS: readonly FileColumn[] = [...SHARES_COLUMNS, ...POSITION_COLUMNS]

/** Headers as people write them: `Tariff line`, `TARIFF-LINE`. */
export const columnNamed = (cell: string): PositionColumn | undefined => {
  const name = cell
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return POSITION_COLUMNS.find((column) => column === name)
}
