import { createCatalogue } from '@trilateral/ui'
import { positionEnglish } from './position.en.ts'
import { positionJapanese } from './position.ja.ts'
import { positionKorean } from './position.ko.ts'

/** Texts of one supply position. */
export const positionTexts = createCatalogue({
  en: positionEnglish,
  ja: positionJapanese,
  ko: positionKorean,
})
