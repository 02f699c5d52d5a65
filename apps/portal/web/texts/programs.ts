import { createCatalogue } from '@trilateral/ui'
import { programsEnglish } from './programs.en.ts'
import { programsJapanese } from './programs.ja.ts'
import { programsKorean } from './programs.ko.ts'

/** Texts of the programs and of one program’s dossier. */
export const programsTexts = createCatalogue({
  en: programsEnglish,
  ja: programsJapanese,
  ko: programsKorean,
})
