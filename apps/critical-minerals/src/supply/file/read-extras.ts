import { HOLDERS, type Holder, type SupplierShares } from '@trilateral/contracts/critical-minerals'
import type { FileColumn, PositionColumn } from './file-columns.ts'

/** Why a row is not taken, and in which column. */
export interface FileReason {
  readonly code: string
  readonly column: FileColumn
  readonly facts: Readonly<Record<string, string | number>>
}

/** What a row says beside its share. */
export interface Extras {
  readonly holder: Holder | null
  readonly yearTo: number | null
  /** The year is that of the study; which years the shares are of is not known. */
  readonly yearIsEdition: boolean
  readonly edition: number | null
  readonly of: SupplierShares['of'] | null
  readonly censored: boolean
  readonly tariffLine: string | null
  readonly licence: string | null
  /** Null: the file does not say. */
  readonly illustrative: boolean | null
}

const OF = ['production', 'imports-by-value', 'sourcing'] as const

const isTrue = (said: string | null) => said === 'yes' || said === 'true'

/** @param cell what stands in a column of the row; empty where the file has no such column */
export function readExtras(cell: (column: PositionColumn) => string): {
  readonly extras: Extras
  readonly reasons: readonly FileReason[]
} {
  const reasons: FileReason[] = []
  const no = (code: string, column: PositionColumn) => {
    reasons.push({ code, column, facts: { value: cell(column).slice(0, 60) } })
    return null
  }
  const oneOf = <Value extends string>(values: readonly Value[], column: PositionColumn, code: string) => {
    const said = cell(column).toLowerCase()
    return said === '' ? null : (values.find((value) => value.toLowerCase() === said) ?? no(code, column))
  }
  const yearIn = (column: PositionColumn) => {
    const said = cell(column)
    if (said === '') return null
    return /^(19|20)\d\d$/.test(said) ? Number(said) : no('year-not-a-year', column)
  }
  const flag = (column: PositionColumn) =>
    oneOf(['yes', 'no', 'true', 'false'], column, 'censored-not-yes-or-no')
  const long = (column: PositionColumn, most: number) => {
    if (cell(column).length > most) no('cell-too-long', column)
    return cell(column) || null
  }
  const illustrative = flag('illustrative')
  const extras: Extras = {
    holder: oneOf(HOLDERS, 'holder', 'holder-unknown'),
    yearTo: yearIn('year_to'),
    yearIsEdition: oneOf(['shares', 'edition'], 'year_is', 'year-not-a-year') === 'edition',
    edition: yearIn('edition'),
    of: oneOf(OF, 'shares_of', 'shares-of-unknown'),
    censored: isTrue(flag('censored')),
    tariffLine: long('tariff_line', 20),
    licence: long('licence', 200),
    illustrative: illustrative === null ? null : isTrue(illustrative),
  }
  return { extras, reasons }
}
