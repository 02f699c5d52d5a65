import { createCatalogue } from '@trilateral/ui'
import { noticesEnglish } from './notices.en.ts'
import { noticesJapanese } from './notices.ja.ts'
import { noticesKorean } from './notices.ko.ts'

/** Texts of the disruption notices. */
export const noticesTexts = createCatalogue({
  en: noticesEnglish,
  ja: noticesJapanese,
  ko: noticesKorean,
})
