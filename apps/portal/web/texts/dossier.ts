import { createCatalogue } from '@trilateral/ui'
import { dossierEnglish } from './dossier.en.ts'
import { dossierJapanese } from './dossier.ja.ts'
import { dossierKorean } from './dossier.ko.ts'

/** Texts of one program’s dossier. */
export const dossierTexts = createCatalogue({ en: dossierEnglish, ja: dossierJapanese, ko: dossierKorean })
