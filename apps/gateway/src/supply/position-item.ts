import type { SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import { concentration, type ComparedPosition } from '@trilateral/supply-risk'
import { provenanceOf, type KeptRecord } from '../records/kept-record.ts'
import { riskOf, sharesInPercent } from './risk-of.ts'
import type { ConcentrationView, RiskView, SupplyItem } from './views.ts'

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
    global: concentrationOf(kept.state.global),
    sourcing: concentrationOf(kept.state.sourcing),
    risk: riskView(kept.state),
    provenance: {
      ...provenanceOf(kept),
      source: kept.state.global?.source ?? kept.state.sourcing?.source ?? null,
    },
  }
}

function concentrationOf(side: SupplierShares | null): ConcentrationView | null {
  if (!side) return null
  const { contributions: _contributions, ...rest } = concentration(sharesInPercent(side) ?? [])
  return { ...rest, of: side.of, source: side.source }
}

function riskView(position: SupplyPosition): RiskView {
  const answer = riskOf(position)
  if (!answer.known)
    return { known: false, refusal: { code: 'inputs-unknown', facts: { missing: answer.missing.join(',') } } }
  const { value, atLeast, missing, inputs } = answer.risk
  return { known: true, value, atLeast, missing, basis: inputs.basis }
}

/** Newer figures first: by the last year that they are of, else by the year of the study. */
export const yearOf = ({ period, edition }: Pick<SupplyPosition, 'period' | 'edition'>): number =>
  period?.to ?? edition ?? 0

/** A position as the comparison takes it; undefined where it says nothing of that side. */
export function comparedOf(
  position: SupplyPosition,
  scope: 'global' | 'sourcing',
): ComparedPosition | undefined {
  const side = position[scope]
  const shares = sharesInPercent(side)
  if (!side || !shares) return undefined
  const { material, stage, tariffLine, riskBasis } = position
  const answer = riskOf(position)
  return {
    material,
    stage,
    scope,
    // Imports by value are not sourcing, which holds domestic production too; and one tariff line is not another.
    method: side.of === 'imports-by-value' ? `${side.of} ${tariffLine ?? ''}` : side.of,
    shares,
    risk: answer.known && riskBasis !== null ? { value: answer.risk.value, basis: riskBasis } : null,
  }
}
