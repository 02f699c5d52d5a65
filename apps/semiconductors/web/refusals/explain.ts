import { PARTIES, type Language, type Refusal } from '@trilateral/contracts'
import { explainRefusal, partyName } from '@trilateral/ui'
import { refusalTexts } from './refusal-texts.ts'

/** A refusal of the register in the reader's words. */
export function explain(language: Language, refusal: Refusal): string {
  const originator = PARTIES.find((party) => party === refusal.facts?.['originator'])
  const named = originator === undefined ? {} : { originator: partyName(originator, language) }
  return explainRefusal(refusalTexts, language, { ...refusal, facts: { ...refusal.facts, ...named } })
}
