import { createCatalogue } from '@trilateral/ui'
import { indicatorsEnglish } from './indicators.en.ts'
import { indicatorsJapanese } from './indicators.ja.ts'
import { indicatorsKorean } from './indicators.ko.ts'

/** The texts of the screens about indicators. */
export const indicatorTexts = createCatalogue({
  en: indicatorsEnglish,
  ja: indicatorsJapanese,
  ko: indicatorsKorean,
})
