import type { ChipStage } from '@trilateral/contracts/semiconductors'

/**
 * Where something made at a stage is never used. Machines and materials go everywhere, a furnace of the equipment stage into the
 * wafers before it; but no design goes into a crystal, and no packaged chip into a mask. What is not listed may be.
 */
const NEVER_USED_AT: Readonly<Record<ChipStage, readonly ChipStage[]>> = {
  materials: ['design'],
  wafers: ['materials', 'design'],
  equipment: [],
  design: ['materials', 'wafers'],
  'front-end': ['materials', 'wafers', 'design'],
  'assembly-test-packaging': ['materials', 'wafers', 'design', 'front-end'],
}

export const isUsable = (madeAt: ChipStage, usedAt: ChipStage): boolean =>
  !NEVER_USED_AT[madeAt].includes(usedAt)
