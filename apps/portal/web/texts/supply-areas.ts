import { createCatalogue } from '@trilateral/ui'
import { supplyAreasEnglish } from './supply-areas.en.ts'
import { supplyAreasJapanese } from './supply-areas.ja.ts'
import { supplyAreasKorean } from './supply-areas.ko.ts'

/** Texts of the supply chain over both areas: raw materials and the inputs of chip making. */
export const supplyAreasTexts = createCatalogue({
  en: supplyAreasEnglish,
  ja: supplyAreasJapanese,
  ko: supplyAreasKorean,
})
