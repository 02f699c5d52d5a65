import { createCatalogue } from '@trilateral/ui'
import { commitmentsEnglish } from './commitments.en.ts'
import { commitmentsJapanese } from './commitments.ja.ts'
import { commitmentsKorean } from './commitments.ko.ts'

/** Texts of the commitments. */
export const commitmentsTexts = createCatalogue({
  en: commitmentsEnglish,
  ja: commitmentsJapanese,
  ko: commitmentsKorean,
})
