import { createCatalogue } from '../language/catalogue.ts'
import { layoutEnglish } from './layout.en.ts'
import { layoutJapanese } from './layout.ja.ts'
import { layoutKorean } from './layout.ko.ts'

/** Texts of what leadership's pages are laid out with. */
export const layoutTexts = createCatalogue({ en: layoutEnglish, ja: layoutJapanese, ko: layoutKorean })
