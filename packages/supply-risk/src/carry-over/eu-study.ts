import type { EuSupply } from '../reference/eu-supply.ts'
import { BASES } from '../risk/terms.ts'
import type { Governance, Share } from '../shares/share.ts'
import { alpha2 } from './alpha-2.ts'
import { cell, numberCell, readTable } from './shared-data.ts'

const FOLDER = 'supply-risk-2023'
const STAGES = { E: 'extraction', P: 'processing' } as const

/** One row of the study's parameters with its shares and its printed value, under the study's own name. */
export interface StudyCase extends Omit<EuSupply, 'material'> {
  readonly name: string
}

/** All 110 cases of the study, shares in percent and countries in two letters. */
export function studyCases(): readonly StudyCase[] {
  const global = sharesByCase('global-shares.csv')
  const sourcing = sharesByCase('eu-sourcing-shares.csv')
  const published = new Map(
    readTable(`${FOLDER}/published-supply-risk.csv`).map((row) => [
      keyOf(row),
      numberCell(row, 'published_sr'),
    ]),
  )
  return readTable(`${FOLDER}/parameters.csv`).map((row) => {
    const basis = BASES.find((one) => one === row['basis'])
    if (!basis) throw new Error(`a basis that is not known: ${cell(row, 'basis')}`)
    return {
      name: cell(row, 'material'),
      stage: stageOf(row),
      basis,
      importReliance: cell(row, 'import_reliance') === '' ? null : numberCell(row, 'import_reliance'),
      eolRecycling: numberCell(row, 'eol_rir'),
      substitution: numberCell(row, 'si_sr'),
      published: published.get(keyOf(row)) ?? null,
      global: global.get(keyOf(row)) ?? [],
      sourcing: sourcing.get(keyOf(row)) ?? [],
    }
  })
}

/** The governance scores that go with the study: 2016–2020, scaled 0–10. */
export const studyGovernance = (): Governance =>
  Object.fromEntries(
    readTable(`${FOLDER}/wgi-scaled-2016-2020.csv`).map((row) => [
      alpha2(cell(row, 'wgi_code')),
      numberCell(row, 'wgi_scaled_0_to_10'),
    ]),
  )

function sharesByCase(file: string): ReadonlyMap<string, readonly Share[]> {
  const cases = new Map<string, Share[]>()
  for (const row of readTable(`${FOLDER}/${file}`)) {
    const share = {
      country: alpha2(cell(row, 'wgi_code')),
      // Six decimals of a percent are finer than the source's four of a fraction, and free of 0.057 × 100 = 5.7000000000000002.
      share: Math.round(numberCell(row, 'share') * 1e8) / 1e6,
      t: numberCell(row, 't'),
      ...(cell(row, 'censored') === 'True' ? { censored: true } : {}),
    }
    cases.set(keyOf(row), [...(cases.get(keyOf(row)) ?? []), share])
  }
  return cases
}

const keyOf = (row: Record<string, string>) => `${cell(row, 'material')} ${cell(row, 'stage')}`

function stageOf(row: Record<string, string>) {
  const code = cell(row, 'stage')
  if (code !== 'E' && code !== 'P') throw new Error(`a stage that is not known: ${code}`)
  return STAGES[code]
}
