import { createCatalogue } from '../language/catalogue.ts'
import { deskEnglish } from './desk.en.ts'
import { deskJapanese } from './desk.ja.ts'
import { deskKorean } from './desk.ko.ts'

/** Texts of what only the teams' own apps use. */
export const deskTexts = createCatalogue({ en: deskEnglish, ja: deskJapanese, ko: deskKorean })
