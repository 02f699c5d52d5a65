import { createCatalogue } from '@trilateral/ui'
import { exposureEnglish } from './exposure.en.ts'
import { exposureJapanese } from './exposure.ja.ts'
import { exposureKorean } from './exposure.ko.ts'

/** Texts of the way from a measure to a commitment. */
export const exposureTexts = createCatalogue({
  en: exposureEnglish,
  ja: exposureJapanese,
  ko: exposureKorean,
})
