import type { Source } from '@trilateral/contracts'
import type { SupplierShares } from '@trilateral/contracts/critical-minerals'
import { fractionOf, type Share } from '@trilateral/supply-risk'
import {
  referenceSupplies,
  type ReferenceSource,
  type ReferenceSupply,
} from '@trilateral/supply-risk/reference'
import { text } from '../opening-register/entry.ts'
import type { PositionDraft } from '../supply/position-draft.ts'

/** Attributed as its licence asks. */
export const sourceOf = ({ name, licence, url, accessedOn }: ReferenceSource): Source => ({
  name: `${name} (${licence})`,
  url,
  accessedOn,
})

export const sideOf = (
  shares: readonly Share[],
  of: SupplierShares['of'],
  source: Source,
): SupplierShares | null =>
  shares.length === 0
    ? null
    : {
        of,
        shares: shares.map(({ country, share, t, censored }) => ({
          country,
          share: fractionOf(share),
          trade: t ?? null,
          censored: censored ?? false,
        })),
        source,
      }

function draftOf(supply: ReferenceSupply): PositionDraft {
  const source = sourceOf(supply.source)
  const { material, stage, edition, basis, importReliance, eolRecycling, substitution, published, remark } =
    supply
  return {
    material,
    stage,
    // Our copy of the study does not say of which years its shares are.
    period: null,
    edition,
    holder: 'EU',
    global: sideOf(supply.global, 'production', source),
    sourcing: sideOf(supply.sourcing, 'sourcing', source),
    importReliance: importReliance === null ? null : { value: importReliance, source },
    recycling: { value: eolRecycling, source },
    substitution: { value: substitution, source },
    riskBasis: basis,
    published: published === null ? null : { value: published, source },
    governance: '2016-2020',
    tariffLine: null,
    licence: supply.source.licence,
    remark: remark && text(remark.text.en, remark.text.ja, remark.text.ko),
    illustrative: false,
  }
}

/** What the EU's study of 2023 says of our materials. */
export const euPositions: readonly PositionDraft[] = referenceSupplies.map(draftOf)
