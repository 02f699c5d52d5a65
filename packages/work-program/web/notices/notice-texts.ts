import { createCatalogue } from '@trilateral/ui'
import { noticeEnglish } from './notices.en.ts'
import { noticeJapanese } from './notices.ja.ts'
import { noticeKorean } from './notices.ko.ts'

/** Words of the disruption notices' screens. What stages, steps and particulars are called stands with the rules. */
export const noticeTexts = createCatalogue({ en: noticeEnglish, ja: noticeJapanese, ko: noticeKorean })
