import { createCatalogue } from './catalogue.ts'
import { kitEnglish } from './kit.en.ts'
import { kitJapanese } from './kit.ja.ts'
import { kitKorean } from './kit.ko.ts'

/** The kit's own texts. */
export const kit = createCatalogue({ en: kitEnglish, ja: kitJapanese, ko: kitKorean })
