import type { SupplyPosition, SupplyStage } from '@trilateral/contracts/critical-minerals'
import { sharesInPercent } from './shares-in-percent.ts'

/** The positions that say who supplies the world with a material at a stage, whosever they are: the world is one. */
export const worldSupplies = <Kept extends { readonly state: SupplyPosition }>(
  positions: readonly Kept[],
  { material, stage }: { readonly material: string; readonly stage: SupplyStage },
): readonly Kept[] =>
  positions.filter(
    ({ state }) =>
      state.material === material && state.stage === stage && sharesInPercent(state.global) !== null,
  )
