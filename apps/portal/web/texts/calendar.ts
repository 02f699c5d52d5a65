import { createCatalogue } from '@trilateral/ui'
import { calendarEnglish } from './calendar.en.ts'
import { calendarJapanese } from './calendar.ja.ts'
import { calendarKorean } from './calendar.ko.ts'

/** Texts of the calendar and of its addresses for calendar programs. */
export const calendarTexts = createCatalogue({
  en: calendarEnglish,
  ja: calendarJapanese,
  ko: calendarKorean,
})
