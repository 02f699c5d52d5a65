import { PARTIES, type Language, type Refusal } from '@trilateral/contracts'
import { metalNames } from '@trilateral/supply-risk/trade'
import { explainRefusal, partyName } from '@trilateral/ui'
import { fileRefusalTexts } from '@trilateral/ui/desk'
import { materialName } from '../supply/names.ts'
import { refusalTexts } from './refusal-texts.ts'
import { supplyRefusalTexts } from './supply-refusal-texts.ts'

function inWords(name: string, value: string | number, language: Language): string | number {
  if (name === 'material' || name === 'materials')
    return metalNames(String(value), language, (code) => materialName(code, language))
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
