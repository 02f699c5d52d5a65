import type { Material } from '@trilateral/contracts/critical-minerals'
import type { MaterialGroup } from './material-groups.ts'
import { SUPPLY_MATERIALS, type SupplyMaterialCode } from './materials.ts'

const CODES = Object.keys(SUPPLY_MATERIALS) as SupplyMaterialCode[]
const groupOf = (group: MaterialGroup) => CODES.filter((code) => SUPPLY_MATERIALS[code].group === group)

/**
 * What a measure's word for a material covers among the materials whose supply is followed. A group covers each of its members:
 * which of them an instrument means, its clause alone can say. Techniques, machines and lists of goods are no raw material of anything.
 */
export const MEASURED_MATERIALS: Readonly<Record<Material, readonly SupplyMaterialCode[]>> = {
  gallium: ['gallium'],
  germanium: ['germanium'],
  graphite: groupOf('graphite'),
  'rare-earths': groupOf('rare-earths'),
  // Followed by no code yet.
  antimony: [],
  'superhard-materials': [],
  'rare-earth-technology': [],
  'rare-earth-equipment': [],
  'lithium-ion-batteries': [],
  'dual-use-items': [],
}

/** Whether what a measure calls `named` covers what an input needs under the code `needed`. */
export const covers = (named: Material, needed: string): boolean =>
  MEASURED_MATERIALS[named].some((code) => code === needed)
