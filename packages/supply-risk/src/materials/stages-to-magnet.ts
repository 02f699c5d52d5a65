import { materialOf } from './material-of.ts'
import { ORE_TO_MAGNET, type SupplyStage } from './stages.ts'

/** The stages that a material passes on its way to a magnet, in their order; undefined when we follow no such material. */
export function stagesToMagnet(material: string): readonly SupplyStage[] | undefined {
  const known = materialOf(material)
  return known && ORE_TO_MAGNET.filter((stage) => known.stages.includes(stage))
}
