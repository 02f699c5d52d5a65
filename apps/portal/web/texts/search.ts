import { createCatalogue } from '@trilateral/ui'
import { searchEnglish } from './search.en.ts'
import { searchJapanese } from './search.ja.ts'
import { searchKorean } from './search.ko.ts'

/** Texts of the search and of the palette. */
export const searchTexts = createCatalogue({ en: searchEnglish, ja: searchJapanese, ko: searchKorean })
