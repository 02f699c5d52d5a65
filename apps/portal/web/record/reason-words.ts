import { isCalendarDate, type Language } from '@trilateral/contracts'
import { IMPACTS, LIKELIHOODS } from '@trilateral/contracts/work-program'
import { formatDate, message } from '@trilateral/ui'
import type { SignalReason } from '../answers.ts'
import type { TermsText } from '../texts/terms.en.ts'
import { termsTexts } from '../texts/terms.ts'

/** Why the rules rate as they do, as a sentence. A fact that a reason does not carry is written as a dash. */
export function reasonWords({ code, facts }: SignalReason, language: Language): string {
  const t = (id: TermsText) => message(termsTexts, language, id)
  const day = (value: unknown) => (isCalendarDate(value) ? formatDate(language, value) : '–')
  const likelihood = LIKELIHOODS.find((each) => each === facts['likelihood'])
  const impact = IMPACTS.find((each) => each === facts['impact'])
  return message(termsTexts, language, `reason.${code}`, {
    days: count(facts['days']),
    times: count(facts['times']),
    due: day(facts['due']),
    baseline: day(facts['baseline']),
    likelihood: likelihood ? t(`likelihood.${likelihood}`) : '',
    impact: impact ? t(`impact.${impact}`) : '–',
  })
}

/** All reasons of a signal, each sentence once: two milestones may be as late as each other. */
export const reasonsWords = (reasons: readonly SignalReason[], language: Language): string[] => [
  ...new Set(reasons.map((reason) => reasonWords(reason, language))),
]

const count = (value: unknown) => (typeof value === 'number' ? value : 0)
