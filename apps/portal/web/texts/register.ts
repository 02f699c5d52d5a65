import { createCatalogue } from '@trilateral/ui'
import { registerEnglish } from './register.en.ts'
import { registerJapanese } from './register.ja.ts'
import { registerKorean } from './register.ko.ts'

/** Texts of the measures and of the event log. */
export const registerTexts = createCatalogue({
  en: registerEnglish,
  ja: registerJapanese,
  ko: registerKorean,
})
