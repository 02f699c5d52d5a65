import type { Party } from '@trilateral/contracts'
import { BACI_2024, partnerImports2024, type PartnerImports } from '@trilateral/supply-risk/reference'
import { text } from '../opening-register/entry.ts'
import type { PositionDraft } from '../supply/position-draft.ts'
import { sideOf, sourceOf } from './eu-positions.ts'

const PARTY_OF: Readonly<Record<PartnerImports['importer'], Party>> = { JP: 'jp', KR: 'kr', US: 'us' }

/**
 * What each party imported in 2024, by value. Import reliance, recycling and substitution are not known, so no risk is computed:
 * shares of imports are not the sourcing of the EU's method, which holds domestic production too.
 */
export const partnerPositions: readonly { readonly party: Party; readonly draft: PositionDraft }[] =
  partnerImports2024.map(({ importer, material, stage, tariffLine, year, shares, remark }) => ({
    party: PARTY_OF[importer],
    draft: {
      material,
      stage,
      period: { from: year, to: year },
      edition: null,
      holder: importer,
      global: null,
      sourcing: sideOf(shares, 'imports-by-value', sourceOf(BACI_2024)),
      importReliance: null,
      recycling: null,
      substitution: null,
      riskBasis: null,
      published: null,
      governance: '2019-2023',
      tariffLine,
      licence: BACI_2024.licence,
      remark: remark && text(remark.en, remark.ja, remark.ko),
      illustrative: false,
    },
  }))
