import { PARTIES, type Language, type Refusal } from '@trilateral/contracts'
import { MATERIALS } from '@trilateral/contracts/critical-minerals'
import { explainRefusal, partyName } from '@trilateral/ui'
import { fileRefusalTexts } from '@trilateral/ui/desk'
import { materialName } from '../supply/names.ts'
import { refusalTexts } from './refusal-texts.ts'
import { supplyRefusalTexts } from './supply-refusal-texts.ts'

/** Metals that share a heading with ours but that the register does not follow. */
const OTHER_METALS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  indium: { en: 'Indium', ja: 'インジウム', ko: '인듐' },
  niobium: { en: 'Niobium', ja: 'ニオブ', ko: '나이오븀' },
  vanadium: { en: 'Vanadium', ja: 'バナジウム', ko: '바나듐' },
}

const NAMES: Readonly<Record<string, Readonly<Record<Language, string>>>> = { ...MATERIALS, ...OTHER_METALS }

function inWords(name: string, value: string | number, language: Language): string | number {
  if (name === 'material' || name === 'materials')
    return String(value)
      .split(', ')
      .map((each) => NAMES[each]?.[language] ?? materialName(each, language))
      .join(language === 'en' ? ', ' : '・')
  const party = name === 'originator' ? PARTIES.find((each) => each === value) : undefined
  return party ? partyName(party, language) : value
}

/** A refusal of the register in the reader's words. */
export function explain(language: Language, refusal: Refusal): string {
  const facts = Object.fromEntries(
    Object.entries(refusal.facts ?? {}).map(([name, value]) => [name, inWords(name, value, language)]),
  )
  const texts =
    [supplyRefusalTexts, fileRefusalTexts].find((each) => Object.hasOwn(each.texts.en, refusal.code)) ??
    refusalTexts
  return explainRefusal(texts, language, { ...refusal, facts })
}
