import { decided, refused, type Decision } from '@trilateral/contracts'
import { checkShares, type CheckedShares } from '../shares/check-shares.ts'
import { headerOf } from './columns.ts'
import { readRow, type RowReason, type SharesRow } from './read-row.ts'

export type RowReport = {
  /** As a spreadsheet counts: the header is line 1. */
  readonly line: number
} & (
  | { readonly accepted: true; readonly row: SharesRow }
  | { readonly accepted: false; readonly reasons: readonly RowReason[] }
)

/** The accepted rows of one material, stage, year and scope, judged together. */
export interface SharesGroup {
  readonly material: SharesRow['material']
  readonly stage: SharesRow['stage']
  readonly year: number
  readonly scope: SharesRow['scope']
  /** In the order of `rows`: a refusal in `check` about `shares.2.country` is about line `lines[2]`. */
  readonly lines: readonly number[]
  /** Rows of this group that were not taken would be missing from it: a caller keeps a group only when the file has no refused row, or says so. */
  readonly rows: readonly SharesRow[]
  readonly check: Decision<CheckedShares>
}

export interface SharesReport {
  /** What the file declares; `row.share` is percent in both. */
  readonly unit: 'percent' | 'fraction'
  readonly rows: readonly RowReport[]
  readonly groups: readonly SharesGroup[]
  readonly accepted: number
  readonly refused: number
  /** True when every row is accepted and every group holds. */
  readonly clean: boolean
}

/** A file of more rows than this is no shares file: all countries, ten materials, two stages, ten years are 50,000. */
const MOST_ROWS = 50_000

/**
 * A table of text (a parsed CSV or sheet, header first) as shares. A header that cannot be read is a refusal of `headerOf`;
 * `table-without-rows` and `table-too-long` {rows, most} refuse too. Every other fault stands in its row or its group.
 * Empty lines are passed over. Nothing is thrown.
 */
export function parseSharesRows(table: readonly (readonly string[])[]): Decision<SharesReport> {
  const header = headerOf(table[0])
  if (!header.ok) return header
  if (table.length - 1 > MOST_ROWS)
    return refused('table-too-long', undefined, { rows: table.length - 1, most: MOST_ROWS })
  const rows = table.slice(1).flatMap((cells, index): RowReport[] => {
    if (cells.every((cell) => cell.trim() === '')) return []
    const line = index + 2
    const read = readRow(cells, header.value)
    return [
      read.ok ? { line, accepted: true, row: read.value } : { line, accepted: false, reasons: read.reasons },
    ]
  })
  if (rows.length === 0) return refused('table-without-rows')
  const groups = groupsOf(rows)
  const accepted = rows.filter((row) => row.accepted).length
  return decided({
    unit: header.value.unit,
    rows,
    groups,
    accepted,
    refused: rows.length - accepted,
    clean: accepted === rows.length && groups.every(({ check }) => check.ok),
  })
}

type Taken = Extract<RowReport, { accepted: true }>

function groupsOf(reports: readonly RowReport[]): readonly SharesGroup[] {
  const members = new Map<string, Taken[]>()
  for (const report of reports) {
    if (!report.accepted) continue
    const { material, stage, year, scope } = report.row
    const key = `${material} ${stage} ${year} ${scope}`
    const known = members.get(key)
    if (known) known.push(report)
    else members.set(key, [report])
  }
  return [...members.values()].flatMap((taken) => (taken[0] ? [groupOf(taken[0].row, taken)] : []))
}

function groupOf({ material, stage, year, scope }: SharesRow, taken: readonly Taken[]): SharesGroup {
  const rows = taken.map(({ row }) => row)
  const shares = rows.map(({ country, share, t }) => ({ country, share, ...(t === null ? {} : { t }) }))
  const lines = taken.map(({ line }) => line)
  return { material, stage, year, scope, lines, rows, check: checkShares(shares) }
}
