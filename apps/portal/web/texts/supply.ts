import { createCatalogue } from '@trilateral/ui'
import { supplyEnglish } from './supply.en.ts'
import { supplyJapanese } from './supply.ja.ts'
import { supplyKorean } from './supply.ko.ts'

/** Texts of the supply chain. */
export const supplyTexts = createCatalogue({ en: supplyEnglish, ja: supplyJapanese, ko: supplyKorean })
