import { createCatalogue } from '@trilateral/ui'
import { webhooksEnglish } from './webhooks.en.ts'
import { webhooksJapanese } from './webhooks.ja.ts'
import { webhooksKorean } from './webhooks.ko.ts'

/** Texts of where a system's log is sent. */
export const webhooksTexts = createCatalogue({
  en: webhooksEnglish,
  ja: webhooksJapanese,
  ko: webhooksKorean,
})
