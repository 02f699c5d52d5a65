import type { SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { supplyRisk, type Share, type SupplyRisk, type SupplyRiskInputs } from '@trilateral/supply-risk'
import { governanceVintages } from '@trilateral/supply-risk/reference'
import { inPercent } from './check-sides.ts'

/** The parts of the formula that a position may lack. */
export type MissingInput =
  | 'riskBasis'
  | 'global'
  | 'sourcing'
  | 'importReliance'
  | 'recycling'
  | 'substitution'

export type RiskAnswer =
  | { readonly known: true; readonly risk: SupplyRisk }
  /** Not computed: what is missing is not known, and is not taken as zero. */
  | { readonly known: false; readonly missing: readonly MissingInput[] }

export const sharesInPercent = (side: SupplierShares | null): readonly Share[] | null =>
  side && side.shares.length > 0 ? inPercent(side.shares) : null

/** The governance scores of the five years that a position weights with. */
export function vintageOf(code: SupplyPosition['governance']) {
  const vintage = governanceVintages.find((each) => each.code === code)
  if (!vintage) throw new Error(`no governance scores of ${code}`)
  return vintage
}

/** The supply risk of a position by the EU's method, or which of its inputs nobody knows. */
export function riskOf(position: SupplyPosition): RiskAnswer {
  const inputs = riskInputs(position)
  if (!inputs.known) return inputs
  const risk = supplyRisk(inputs.inputs)
  // The register takes nothing that the formula refuses.
  if (!risk.ok) throw new Error(`position ${position.id}: ${risk.refusal.code}`)
  return { known: true, risk: risk.value }
}

type InputsAnswer =
  | { readonly known: true; readonly inputs: SupplyRiskInputs }
  | { readonly known: false; readonly missing: readonly MissingInput[] }

export function riskInputs(position: SupplyPosition): InputsAnswer {
  const { riskBasis: basis, recycling, substitution, importReliance } = position
  const [global, sourcing] = [supplied(position.global), supplied(position.sourcing)]
  const missing: MissingInput[] = []
  if (basis === null) missing.push('riskBasis')
  if (basis !== 'EU' && global === null) missing.push('global')
  if (basis !== 'GS' && basis !== null && sourcing === null) missing.push('sourcing')
  if (basis === 'GS+EU' && importReliance === null) missing.push('importReliance')
  if (recycling === null) missing.push('recycling')
  if (substitution === null) missing.push('substitution')
  if (missing.length > 0 || basis === null || recycling === null || substitution === null)
    return { known: false, missing }
  return {
    known: true,
    inputs: {
      basis,
      global,
      sourcing,
      governance: vintageOf(position.governance).scores,
      importReliance: importReliance?.value ?? null,
      eolRecycling: recycling.value,
      substitution: substitution.value,
    },
  }
}

/** A side in which nobody supplies anything says nothing. */
function supplied(side: SupplierShares | null) {
  const shares = sharesInPercent(side)
  return shares?.some(({ share }) => share > 0) ? shares : null
}
