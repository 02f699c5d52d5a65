import type { Language } from '@trilateral/contracts'
import {
  SUPPLY_MATERIALS,
  SUPPLY_STAGES,
  type SupplyMaterial,
  type SupplyMaterialCode,
  type SupplyStage,
} from '@trilateral/supply-risk'

/** The materials that officials follow, in the order in which they are listed. */
export const MATERIAL_CODES = Object.keys(SUPPLY_MATERIALS).filter((code): code is SupplyMaterialCode =>
  Object.hasOwn(SUPPLY_MATERIALS, code),
)

const isListed = (code: string): code is SupplyMaterialCode => Object.hasOwn(SUPPLY_MATERIALS, code)

/** A material by its name; one that this list does not know by its code. */
export const materialName = (code: string, language: Language): string =>
  isListed(code) ? SUPPLY_MATERIALS[code].names[language] : code

/** Whether one can speak of this stage for a material at all. Of a material that is not listed, every stage may be. */
export function hasStage(code: string, stage: SupplyStage): boolean {
  if (!isListed(code)) return true
  const { stages }: SupplyMaterial = SUPPLY_MATERIALS[code]
  return stages.includes(stage)
}

export const stageName = (stage: SupplyStage, language: Language): string => SUPPLY_STAGES[stage][language]

/** The stages from ore to product and back. */
export const STAGES: readonly SupplyStage[] = [
  'extraction',
  'processing',
  'separation',
  'metal',
  'alloy',
  'magnet',
  'recycling',
]
