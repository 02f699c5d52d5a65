import type { SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { supplyRisk, type Share, type SupplyRisk, type SupplyRiskInputs } from '@trilateral/supply-risk'
import { governanceVintages } from '@trilateral/supply-risk/reference'
import type { MissingInput } from './views.ts'

/** Records say shares as parts of one, the formula takes percent. Rounded to a billionth, so that 0.07 is 7 on screen. */
export const sharesInPercent = (side: SupplierShares | null): readonly Share[] | null =>
  side && side.shares.length > 0
    ? side.shares.map(({ country, share, trade, censored }) => ({
        country,
        share: Math.round(share * 1e11) / 1e9,
        ...(trade === null ? {} : { t: trade }),
        ...(censored ? { censored } : {}),
      }))
    : null

export type RiskAnswer =
  | { readonly known: true; readonly risk: SupplyRisk }
  | { readonly known: false; readonly missing: readonly MissingInput[] }

/** The supply risk of a position by the EU's method, or which of its inputs nobody knows. */
export function riskOf(position: SupplyPosition): RiskAnswer {
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
  const inputs: SupplyRiskInputs = {
    basis,
    global,
    sourcing,
    governance: governanceVintages.find(({ code }) => code === governance)?.scores ?? {},
    importReliance: importReliance?.value ?? null,
    eolRecycling: recycling.value,
    substitution: substitution.value,
  }
  const risk = supplyRisk(inputs)
  // An area's register takes nothing that the formula refuses; what one day slips through is shown as not computed.
  return risk.ok ? { known: true, risk: risk.value } : { known: false, missing: ['riskBasis'] }
}

/** A side in which nobody supplies anything says nothing. */
function supplied(side: SupplierShares | null) {
  const shares = sharesInPercent(side)
  return shares?.some(({ share }) => share > 0) ? shares : null
}
