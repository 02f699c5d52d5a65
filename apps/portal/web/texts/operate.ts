import { createCatalogue } from '@trilateral/ui'
import { operateEnglish } from './operate.en.ts'
import { operateJapanese } from './operate.ja.ts'
import { operateKorean } from './operate.ko.ts'

/** Texts of how the platform runs, for people who run no computers. */
export const operateTexts = createCatalogue({ en: operateEnglish, ja: operateJapanese, ko: operateKorean })
