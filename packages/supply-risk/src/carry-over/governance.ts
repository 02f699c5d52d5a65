import type { Governance } from '../shares/share.ts'
import { alpha2 } from './alpha-2.ts'
import { cell, numberCell, readTable } from './shared-data.ts'

/** The World Bank writes two dots where an indicator has no estimate. */
const NO_ESTIMATE = '..'

/**
 * Governance 0 (best) to 10 (worst) from the World Bank's six indicators (each about −2.5 to 2.5): 5 − 2 × the mean of all estimates of the
 * years, so that an indicator missing in a year is left out and not taken as zero. Rounded to a millionth, as the scores of 2016–2020 are.
 */
export function governanceOf(from: number, to: number): Governance {
  const estimates = new Map<string, number[]>()
  for (const row of readTable('governance/wgidataset_2024update.csv')) {
    const year = numberCell(row, 'year')
    if (year < from || year > to || cell(row, 'estimate') === NO_ESTIMATE) continue
    const country = alpha2(cell(row, 'code'))
    estimates.set(country, [...(estimates.get(country) ?? []), numberCell(row, 'estimate')])
  }
  return Object.fromEntries(
    [...estimates]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([country, all]) => [country, scaled(all.reduce((sum, one) => sum + one, 0) / all.length)]),
  )
}

const scaled = (mean: number) => Math.round((5 - 2 * mean) * 1e6) / 1e6
