import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { supplyRisk, type SupplyRisk } from '../risk/supply-risk.ts'
import { riskInputs, type MissingInput } from './risk-inputs.ts'

export type RiskAnswer =
  | { readonly known: true; readonly risk: SupplyRisk }
  /** Not computed: what is missing is not known, and is not taken as zero. */
  | { readonly known: false; readonly missing: readonly MissingInput[] }

/** The supply risk of a position by the EU's method (`supplyRisk` names the sources), or which of its inputs nobody knows. */
export function riskOf(position: SupplyPosition): RiskAnswer {
  const answer = riskInputs(position)
  if (!answer.known) return answer
  const risk = supplyRisk(answer.inputs)
  // A register takes nothing that the formula refuses. What one day slips through must not take a whole list from its
  // readers: it is shown as not computed.
  return risk.ok ? { known: true, risk: risk.value } : { known: false, missing: ['riskBasis'] }
}
