import { SUPPLY_MATERIALS, type SupplyMaterialCode } from './materials.ts'
import type { SupplyMaterial } from './supply-material.ts'
import { SUPPLY_STAGES, type SupplyStage } from './stages.ts'

const plain = (text: string) => text.normalize('NFKC').trim().toLowerCase()

const MATERIALS_BY_NAME: ReadonlyMap<string, SupplyMaterialCode> = new Map(
  (Object.keys(SUPPLY_MATERIALS) as SupplyMaterialCode[]).flatMap((code) => {
    const { names, symbol }: SupplyMaterial = SUPPLY_MATERIALS[code]
    // Carbon is more than graphite.
    const words = [code, ...Object.values(names), ...(symbol === null || symbol === 'C' ? [] : [symbol])]
    return words.map((word): [string, SupplyMaterialCode] => [plain(word), code])
  }),
)

const STAGES_BY_NAME: ReadonlyMap<string, SupplyStage> = new Map(
  (Object.keys(SUPPLY_STAGES) as SupplyStage[]).flatMap((code) =>
    [code, ...Object.values(SUPPLY_STAGES[code])].map((word): [string, SupplyStage] => [plain(word), code]),
  ),
)

/** The material that a cell of a file means: its code, its name in one of the three languages, or its symbol (`C` is no graphite). */
export const materialNamed = (text: string): SupplyMaterialCode | undefined =>
  MATERIALS_BY_NAME.get(plain(text))

/** The stage that a cell of a file means: its code, or its name in one of the three languages. */
export const stageNamed = (text: string): SupplyStage | undefined => STAGES_BY_NAME.get(plain(text))
