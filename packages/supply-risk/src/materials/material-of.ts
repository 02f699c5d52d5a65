import { SUPPLY_MATERIALS } from './materials.ts'
import type { SupplyMaterial } from './supply-material.ts'

const MATERIALS: ReadonlyMap<string, SupplyMaterial> = new Map(Object.entries(SUPPLY_MATERIALS))

/** The material that a code means; undefined when we follow none of that name. */
export const materialOf = (code: string): SupplyMaterial | undefined => MATERIALS.get(code)
