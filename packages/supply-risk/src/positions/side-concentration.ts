import type { SupplierShares } from '@trilateral/contracts/critical-minerals'
import { concentration, type Concentration } from '../shares/concentration.ts'
import { sharesInPercent } from './shares-in-percent.ts'

/** How concentrated one side of a position is. HHI runs to 10,000; shares and coverage are percent. */
export interface SideConcentration extends Omit<Concentration, 'contributions'> {
  /** What the shares are shares of. */
  readonly of: SupplierShares['of']
  readonly source: SupplierShares['source']
}

/** Null: the position says nothing of that side. */
export function sideConcentration(side: SupplierShares | null): SideConcentration | null {
  if (!side) return null
  const { contributions: _contributions, ...rest } = concentration(sharesInPercent(side) ?? [])
  return { ...rest, of: side.of, source: side.source }
}
