import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { riskOf, sideConcentration } from '@trilateral/supply-risk'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import type { RiskView, SupplyItem } from './views.ts'

export function positionItem(kept: KeptRecord<SupplyPosition>): SupplyItem {
  const { id, material, stage, period, edition, holder, published, remark, illustrative } = kept.state
  return {
    id,
    material,
    stage,
    period,
    edition,
    holder,
    published,
    remark,
    illustrative,
    global: sideConcentration(kept.state.global),
    sourcing: sideConcentration(kept.state.sourcing),
    risk: riskView(kept.state),
    provenance: {
      ...provenanceOf(kept),
      source: kept.state.global?.source ?? kept.state.sourcing?.source ?? null,
    },
  }
}

function riskView(position: SupplyPosition): RiskView {
  const answer = riskOf(position)
  if (!answer.known)
    return { known: false, refusal: { code: 'inputs-unknown', facts: { missing: answer.missing.join(',') } } }
  const { value, atLeast, missing, inputs } = answer.risk
  return { known: true, value, atLeast, missing, basis: inputs.basis }
}
