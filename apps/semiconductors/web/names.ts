import { textFor, type Language, type MultilingualText } from '@trilateral/contracts'
import { CHIP_STAGE_NAMES, type ChipStage } from '@trilateral/contracts/semiconductors'
import { materialOf } from '@trilateral/supply-risk'

/** Metals that share a heading with ours but that nobody follows here. */
const OTHER_METALS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  indium: { en: 'Indium', ja: 'インジウム', ko: '인듐' },
  niobium: { en: 'Niobium', ja: 'ニオブ', ko: '나이오븀' },
  vanadium: { en: 'Vanadium', ja: 'バナジウム', ko: '바나듐' },
}

export const materialName = (code: string, language: Language): string =>
  (materialOf(code)?.names ?? OTHER_METALS[code])?.[language] ?? code

export const stageName = (stage: ChipStage, language: Language): string => CHIP_STAGE_NAMES[stage][language]

/** A title where there is room for words alone: in a choice, in a sentence. */
export const titleText = (title: MultilingualText, language: Language): string =>
  textFor(title, language).text
