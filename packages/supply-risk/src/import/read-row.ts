import { calendarDateSchema } from '@trilateral/contracts'
import { isCountry } from '../shares/countries.ts'
import { materialNamed, stageNamed } from '../materials/named.ts'
import { SUPPLY_MATERIALS, type SupplyMaterialCode } from '../materials/materials.ts'
import type { SupplyStage } from '../materials/stages.ts'
import type { SupplyMaterial } from '../materials/supply-material.ts'
import { SHARES_COLUMNS, type Header, type SharesColumn } from './columns.ts'

/** Whose supply the shares are of. */
export const SCOPES = ['global', 'sourcing'] as const

export type Scope = (typeof SCOPES)[number]

export interface SharesRow {
  readonly material: SupplyMaterialCode
  readonly stage: SupplyStage
  readonly country: string
  readonly year: number
  /** Percent, whatever unit the file has. */
  readonly share: number
  readonly scope: Scope
  readonly source: { readonly name: string; readonly url: string | null; readonly accessedOn: string | null }
  readonly t: number | null
  readonly note: string | null
}

/** Why a row is not taken, and in which column. */
export interface RowReason {
  readonly code: string
  readonly column: SharesColumn
  readonly facts: Readonly<Record<string, string | number>>
}

export type ReadRow =
  | { readonly ok: true; readonly value: SharesRow }
  | { readonly ok: false; readonly reasons: readonly RowReason[] }

/**
 * One row of a file. Reasons: `material-unknown`, `stage-unknown`, `stage-not-of-material`, `country-unknown`, `year-not-a-year`,
 * `share-missing`, `share-not-a-number`, `share-negative`, `share-over-hundred`, `scope-unknown`, `source-missing`, `url-not-a-link`,
 * `date-not-a-date`, `trade-parameter-out-of-range`, `cell-too-long`; each with the cell as written under {value}.
 */
export function readRow(cells: readonly string[], { unit, at }: Header): ReadRow {
  const reasons: RowReason[] = []
  const written = (column: SharesColumn) => (cells[at.get(column) ?? -1] ?? '').trim()
  // Full-width digits and letters mean the same; free text stays as it is written.
  const cell = (column: SharesColumn) => written(column).normalize('NFKC')
  const no = (code: string, column: SharesColumn) => {
    reasons.push({ code, column, facts: { value: cell(column).slice(0, 60) } })
    return undefined
  }
  const material = materialNamed(cell('material')) ?? no('material-unknown', 'material')
  const stage = stageNamed(cell('stage')) ?? no('stage-unknown', 'stage')
  if (material && stage && !stagesOf(material).includes(stage)) no('stage-not-of-material', 'stage')
  const country = cell('country').toUpperCase()
  if (!isCountry(country)) no('country-unknown', 'country')
  const year = /^(19|20)\d\d$/.test(cell('year')) ? Number(cell('year')) : no('year-not-a-year', 'year')
  const column = unit === 'percent' ? 'share_percent' : 'share_fraction'
  const share = shareIn(cell(column), unit)
  if (typeof share === 'string') no(share, column)
  const scope =
    SCOPES.find((one) => one === (cell('scope').toLowerCase() || 'global')) ?? no('scope-unknown', 'scope')
  const name = written('source') || no('source-missing', 'source')
  const url = written('source_url') || null
  if (url !== null && !/^https?:\/\/\S+$/i.test(url)) no('url-not-a-link', 'source_url')
  const accessedOn = cell('accessed_on') || null
  if (accessedOn !== null && !calendarDateSchema.safeParse(accessedOn).success)
    no('date-not-a-date', 'accessed_on')
  const t = cell('trade_parameter') === '' ? null : numberIn(cell('trade_parameter'))
  if (t !== null && !(t > 0 && t <= 3)) no('trade-parameter-out-of-range', 'trade_parameter')
  for (const long of SHARES_COLUMNS) if (written(long).length > 1000) no('cell-too-long', long)
  if (reasons.length > 0 || !material || !stage || !year || typeof share === 'string' || !scope || !name)
    return { ok: false, reasons }
  const note = written('note') || null
  return {
    ok: true,
    value: { material, stage, country, year, share, scope, source: { name, url, accessedOn }, t, note },
  }
}

const stagesOf = (code: SupplyMaterialCode): SupplyMaterial['stages'] => SUPPLY_MATERIALS[code].stages

/** Digits with a decimal point; a comma would be a decimal mark to one reader and a thousand to another. */
const numberIn = (text: string) =>
  /^[+-]?(\d+(\.\d*)?|\.\d+)(e-?\d+)?$/i.test(text) ? Number(text) : Number.NaN

/** The share in percent, or why there is none. A percent sign is welcome where percent is declared. */
function shareIn(text: string, unit: Header['unit']): number | string {
  if (text === '') return 'share-missing'
  const written = numberIn(unit === 'percent' ? text.replace(/\s*%$/, '') : text)
  if (!Number.isFinite(written)) return 'share-not-a-number'
  if (written < 0) return 'share-negative'
  // A millionth of a percent is finer than any source, and 0.938 × 100 is 93.8 again.
  const share = unit === 'percent' ? written : Math.round(written * 1e8) / 1e6
  return share > 100 ? 'share-over-hundred' : share
}
