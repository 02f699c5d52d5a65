import { createCatalogue } from '@trilateral/ui'
import { timelineEnglish } from './timeline.en.ts'
import { timelineJapanese } from './timeline.ja.ts'
import { timelineKorean } from './timeline.ko.ts'

/** Texts of the timeline. */
export const timelineTexts = createCatalogue({
  en: timelineEnglish,
  ja: timelineJapanese,
  ko: timelineKorean,
})
