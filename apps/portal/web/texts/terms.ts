import { createCatalogue } from '@trilateral/ui'
import { termsEnglish } from './terms.en.ts'
import { termsJapanese } from './terms.ja.ts'
import { termsKorean } from './terms.ko.ts'

/** Words that several leadership screens share: owners, likelihood, impact, reasons of the rules. */
export const termsTexts = createCatalogue({ en: termsEnglish, ja: termsJapanese, ko: termsKorean })
