import { createCatalogue } from '@trilateral/ui'
import { indicatorRefusalsEnglish } from './indicator-refusals.en.ts'
import { indicatorRefusalsJapanese } from './indicator-refusals.ja.ts'
import { indicatorRefusalsKorean } from './indicator-refusals.ko.ts'

/** What an indicator's rules refuse beyond what every register and every file refuses, and what its form asks for before anything is sent. */
export const indicatorRefusalTexts = createCatalogue({
  en: indicatorRefusalsEnglish,
  ja: indicatorRefusalsJapanese,
  ko: indicatorRefusalsKorean,
})
