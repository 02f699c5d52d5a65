import { z } from 'zod'
import { SUPPLY_MATERIALS, type SupplyMaterialCode } from './materials.ts'
import { SUPPLY_STAGES, type SupplyStage } from './stages.ts'

export const supplyMaterialSchema = z.enum(
  Object.keys(SUPPLY_MATERIALS) as [SupplyMaterialCode, ...SupplyMaterialCode[]],
)

export const supplyStageSchema = z.enum(Object.keys(SUPPLY_STAGES) as [SupplyStage, ...SupplyStage[]])
