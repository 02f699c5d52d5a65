import { createCatalogue } from '@trilateral/ui'
import { recallsEnglish } from './recalls.en.ts'
import { recallsJapanese } from './recalls.ja.ts'
import { recallsKorean } from './recalls.ko.ts'

/** Texts of what was withdrawn. */
export const recallsTexts = createCatalogue({
  en: recallsEnglish,
  ja: recallsJapanese,
  ko: recallsKorean,
})
