import type { SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { governanceVintages } from '../reference/governance/vintages.ts'
import type { SupplyRiskInputs } from '../risk/inputs.ts'
import { sharesInPercent } from './shares-in-percent.ts'

/** The parts of the formula that a position may lack. */
export type MissingInput =
  | 'riskBasis'
  | 'global'
  | 'sourcing'
  | 'importReliance'
  | 'recycling'
  | 'substitution'

export type InputsAnswer =
  | { readonly known: true; readonly inputs: SupplyRiskInputs }
  /** What is missing is not known, and is not taken as zero. */
  | { readonly known: false; readonly missing: readonly MissingInput[] }

/** What the EU's formula (`supplyRisk`) takes of a position, or which of it nobody knows. A basis asks only for what it uses. */
export function riskInputs(position: SupplyPosition): InputsAnswer {
  const { riskBasis: basis, recycling, substitution, importReliance, governance } = position
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
      // Without the scores of those years each country's is unknown, and the formula says so.
      governance: governanceVintages.find(({ code }) => code === governance)?.scores ?? {},
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
