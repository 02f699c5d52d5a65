import type { Source } from '@trilateral/contracts'
import type { SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { fractionOf } from '../shares/part-of-the-whole.ts'
import type { Share } from '../shares/share.ts'
import { givenSupply } from './given.ts'

const source: Source = { name: 'A study', url: 'https://study.example', accessedOn: '2026-11-24' }

const sideOf = (shares: readonly Share[], of: SupplierShares['of']): SupplierShares => ({
  of,
  shares: shares.map(({ country, share, t, censored }) => ({
    country,
    share: fractionOf(share),
    trade: t ?? null,
    censored: censored ?? false,
  })),
  source,
})

/** Percent by country. */
export const givenSide = (
  percents: Readonly<Record<string, number>>,
  of: SupplierShares['of'] = 'production',
): SupplierShares =>
  sideOf(
    Object.entries(percents).map(([country, share]) => ({ country, share })),
    of,
  )

const study = givenSupply('gallium', 'processing')

/** Gallium as the EU's study of 2023 has it, every input known. */
export const givenPosition = (changes: Partial<SupplyPosition> = {}): SupplyPosition => ({
  id: '019a1c00-0000-7000-8000-000000000071',
  material: 'gallium',
  stage: 'processing',
  period: null,
  edition: 2023,
  holder: 'EU',
  global: sideOf(study.global, 'production'),
  sourcing: sideOf(study.sourcing, 'sourcing'),
  importReliance: study.importReliance === null ? null : { value: study.importReliance, source },
  recycling: { value: study.eolRecycling, source },
  substitution: { value: study.substitution, source },
  riskBasis: study.basis,
  published: null,
  governance: '2016-2020',
  tariffLine: null,
  licence: null,
  remark: null,
  illustrative: false,
  ...changes,
})
