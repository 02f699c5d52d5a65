import type { Language } from '@trilateral/contracts'
import type { Holder, SupplyPosition, SupplyStage } from '@trilateral/contracts/critical-minerals'
import { SUPPLY_MATERIALS, SUPPLY_STAGES, type SupplyMaterial } from '@trilateral/supply-risk'
import { countryName, message } from '@trilateral/ui'
import { supplyTexts } from '../messages/supply-texts.ts'

export const MATERIALS: readonly (readonly [code: string, material: SupplyMaterial])[] =
  Object.entries(SUPPLY_MATERIALS)

export const stages = Object.keys(SUPPLY_STAGES).filter((stage): stage is SupplyStage =>
  Object.hasOwn(SUPPLY_STAGES, stage),
)

export const materialOf = (code: string): SupplyMaterial | undefined =>
  MATERIALS.find(([each]) => each === code)?.[1]

export const materialName = (code: string, language: Language) => materialOf(code)?.names[language] ?? code

export const stageName = (stage: SupplyStage, language: Language) => SUPPLY_STAGES[stage][language]

/** Whose suppliers: a party by the name that the product uses, or the European Union. */
export const holderName = (holder: Holder, language: Language) =>
  holder === 'EU' ? message(supplyTexts, language, 'holder.EU') : countryName(holder, language)

/** 2016–2020, 2024, or the year of the study where nobody says which years the figures are of. */
export function yearsText(
  { period, edition }: Pick<SupplyPosition, 'period' | 'edition'>,
  language: Language,
): string {
  if (period) return period.from === period.to ? String(period.from) : `${period.from}–${period.to}`
  return message(supplyTexts, language, 'years.edition', { year: String(edition ?? '–') })
}
