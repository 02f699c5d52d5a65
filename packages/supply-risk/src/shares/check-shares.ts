import { decided, type Decision, type Refusal } from '@trilateral/contracts'
import { isCountry } from './countries.ts'
import { coverageOf, type Share } from './share.ts'

/** Printed shares are rounded: a sum of up to 100.5 % is taken as 100 %. */
export const SHARE_SUM_TOLERANCE = 0.5

export interface CheckedShares {
  readonly shares: readonly Share[]
  /** Percent. */
  readonly coverage: number
  /** What is missing to 100 %, percent: unknown or other suppliers. */
  readonly remainder: number
}

/**
 * Whether shares (percent) can be one supply. The first reason against stands in the refusal; `shareRefusals` gives all.
 * Refusals, with `field` as `shares.2.country`: `shares-missing`, `country-unknown` {country}, `country-twice` {country},
 * `share-not-a-number`, `share-negative` {share}, `share-over-hundred` {share}, `trade-parameter-out-of-range` {t}, `shares-sum-over-hundred` {sum}.
 * A sum below 100 % is accepted: the rest is unknown or other.
 */
export function checkShares(rows: readonly Share[]): Decision<CheckedShares> {
  const [refusal] = shareRefusals(rows)
  if (refusal) return { ok: false, refusal }
  const coverage = coverageOf(rows)
  return decided({ shares: rows, coverage, remainder: Math.max(0, 100 - coverage) })
}

/** Every reason against, row by row, then the sum. Empty: nothing is against. */
export function shareRefusals(rows: readonly Share[]): readonly Refusal[] {
  if (rows.length === 0) return [refusal('shares-missing', 'shares')]
  const seen = new Set<string>()
  const ofRows = rows.flatMap((row, index) => {
    const twice = seen.has(row.country)
    seen.add(row.country)
    return [
      ...(isCountry(row.country)
        ? []
        : [refusal('country-unknown', `shares.${index}.country`, { country: row.country })]),
      ...(twice ? [refusal('country-twice', `shares.${index}.country`, { country: row.country })] : []),
      ...numberRefusals(row, index),
    ]
  })
  const sum = coverageOf(rows)
  return sum > 100 + SHARE_SUM_TOLERANCE
    ? [...ofRows, refusal('shares-sum-over-hundred', 'shares', { sum })]
    : ofRows
}

function numberRefusals({ share, t }: Share, index: number): Refusal[] {
  const field = `shares.${index}.share`
  const reasons: Refusal[] = []
  if (!Number.isFinite(share)) reasons.push(refusal('share-not-a-number', field))
  else if (share < 0) reasons.push(refusal('share-negative', field, { share }))
  else if (share > 100) reasons.push(refusal('share-over-hundred', field, { share }))
  // The EU method knows 0.8 to 1.5; twice that is a slip of the pen.
  if (t !== undefined && !(t > 0 && t <= 3))
    reasons.push(refusal('trade-parameter-out-of-range', `shares.${index}.t`, { t }))
  return reasons
}

const refusal = (code: string, field: string, facts?: Refusal['facts']): Refusal =>
  facts === undefined ? { code, field } : { code, field, facts }
