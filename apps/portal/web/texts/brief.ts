import { createCatalogue } from '@trilateral/ui'
import { briefEnglish } from './brief.en.ts'
import { briefJapanese } from './brief.ja.ts'
import { briefKorean } from './brief.ko.ts'

/** Texts of the brief. */
export const briefTexts = createCatalogue({ en: briefEnglish, ja: briefJapanese, ko: briefKorean })
