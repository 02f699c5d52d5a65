import type { Language, Refusal } from '@trilateral/contracts'
import { countryName, message } from '@trilateral/ui'
import type { SupplyItem } from '../answers.ts'
import { positionTexts } from '../texts/position.ts'
import { hundredths } from './write-figures.ts'

const INPUTS = ['riskBasis', 'global', 'sourcing', 'importReliance', 'recycling', 'substitution'] as const

/** Which inputs the gateway found missing, in the reader's words; anything else by its code. */
function reasonOf({ code, facts }: Refusal, language: Language): string {
  const missing = String(facts?.['missing'] ?? '').split(',')
  const inputs = INPUTS.filter((each) => missing.some((name) => name.trim() === each))
  if (inputs.length === 0) return message(positionTexts, language, 'reason.other', { code })
  const names = inputs.map((input) => message(positionTexts, language, `missing.${input}`))
  return message(positionTexts, language, 'reason.missing', {
    inputs: names.join(language === 'ja' ? '、' : ', '),
  })
}

/** The supply risk and what it means; where it cannot be computed, why. The number is null then: never a zero. */
export function riskWords(risk: SupplyItem['risk'], language: Language) {
  if (!risk.known) {
    const reason = reasonOf(risk.refusal, language)
    return { value: null, meaning: message(positionTexts, language, 'risk-unknown', { reason }) }
  }
  if (risk.value === null)
    return {
      value: null,
      meaning: message(positionTexts, language, 'risk-at-least', {
        value: hundredths(risk.atLeast, language),
        countries: risk.missing.map((code) => countryName(code, language)).join(', '),
      }),
    }
  return {
    value: hundredths(risk.value, language),
    meaning: message(positionTexts, language, 'risk-meaning', { basis: risk.basis }),
  }
}
