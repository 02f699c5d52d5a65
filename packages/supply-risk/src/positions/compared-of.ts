import type { SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { ComparedPosition } from '../scenario/compare.ts'
import { riskOf } from './risk-of.ts'
import { sharesInPercent } from './shares-in-percent.ts'

/** The world's supply, or the holder's own. */
export type PositionSide = 'global' | 'sourcing'

/** A position as `compare` takes it; undefined where it says nothing of that side. */
export function comparedOf(position: SupplyPosition, side: PositionSide): ComparedPosition | undefined {
  const supply = position[side]
  const shares = sharesInPercent(supply)
  if (!supply || !shares) return undefined
  const { material, stage, tariffLine, riskBasis } = position
  const answer = riskOf(position)
  return {
    material,
    stage,
    scope: side,
    // Imports by value are not sourcing, which holds domestic production too; and one tariff line is not another.
    method: supply.of === 'imports-by-value' ? `${supply.of} ${tariffLine ?? ''}` : supply.of,
    shares,
    risk: answer.known && riskBasis !== null ? { value: answer.risk.value, basis: riskBasis } : null,
  }
}
