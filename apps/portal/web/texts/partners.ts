import { createCatalogue } from '@trilateral/ui'
import { partnersEnglish } from './partners.en.ts'
import { partnersJapanese } from './partners.ja.ts'
import { partnersKorean } from './partners.ko.ts'

/** Texts of ministries' systems, and the refusals that their secretariat meets. */
export const partnersTexts = createCatalogue({
  en: partnersEnglish,
  ja: partnersJapanese,
  ko: partnersKorean,
})
