import { audienceOf, PARTIES, type Language, type Refusal } from '@trilateral/contracts'
import { metalNames } from '@trilateral/supply-risk/trade'
import { audienceName, countryName, explainRefusal, partyName } from '@trilateral/ui'
import { refusalTexts } from './refusal-texts.ts'
import { scenarioRefusalTexts } from './scenario-refusal-texts.ts'
import { tradeRefusalTexts } from './trade-refusal-texts.ts'

const CATALOGUES = [refusalTexts, scenarioRefusalTexts, tradeRefusalTexts]

function inWords(name: string, value: string | number, language: Language): string | number {
  if (name === 'country' || name === 'importer') return countryName(String(value), language)
  if (name === 'materials' || name === 'material') return metalNames(String(value), language)
  const audience = name === 'audience' ? audienceOf(String(value)) : undefined
  if (audience) return audienceName(audience, language)
  const party = name === 'originator' ? PARTIES.find((each) => each === value) : undefined
  return party ? partyName(party, language) : value
}

/** A refusal of this area's rules in the reader's words. */
export function explain(language: Language, refusal: Refusal): string {
  const facts = Object.fromEntries(
    Object.entries(refusal.facts ?? {}).map(([name, value]) => [name, inWords(name, value, language)]),
  )
  const texts = CATALOGUES.find((each) => Object.hasOwn(each.texts.en, refusal.code)) ?? refusalTexts
  return explainRefusal(texts, language, { ...refusal, facts })
}
