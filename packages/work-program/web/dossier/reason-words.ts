import { textFor, type Language, type MultilingualText } from '@trilateral/contracts'
import { IMPACTS, LIKELIHOODS, type SignalReason } from '@trilateral/contracts/work-program'
import { formatDate, message } from '@trilateral/ui'
import { terms } from './terms.ts'

/** The records under a program that a signal's reasons may name. */
export interface Named {
  readonly milestones: readonly { readonly id: string; readonly title: MultilingualText }[]
  readonly risks: readonly { readonly id: string; readonly title: MultilingualText }[]
  readonly decisions: readonly { readonly id: string; readonly question: MultilingualText }[]
}

/** Why the rules came to their rating, as a sentence in the reader's language. */
export function reasonInWords({ code, facts }: SignalReason, named: Named, language: Language): string {
  const title = titleOf(facts, named)
  const day = (name: string) => formatDate(language, String(facts[name] ?? ''))
  const number = (name: string) => Number(facts[name] ?? 0)
  const say = (values: Readonly<Record<string, string | number>>) =>
    message(terms, language, `reason.${code}`, {
      title: title === undefined ? message(terms, language, 'reason.hidden') : textFor(title, language).text,
      ...values,
    })
  switch (code) {
    case 'no-next-milestone':
      return say({})
    case 'milestone-overdue':
    case 'decision-overdue':
      return say({ days: number('days'), due: day('due') })
    case 'milestone-slipped':
      return say({ days: number('days'), due: day('due'), baseline: day('baseline') })
    case 'slipped-repeatedly':
      return say({ times: number('times') })
    case 'open-severe-risk': {
      const likelihood = LIKELIHOODS.find((each) => each === facts['likelihood'])
      const impact = IMPACTS.find((each) => each === facts['impact'])
      return say({
        likelihood: likelihood === undefined ? '–' : message(terms, language, `likelihood.${likelihood}`),
        impact: impact === undefined ? '–' : message(terms, language, `impact.${impact}`),
      })
    }
    default:
      return say({ days: number('days') })
  }
}

function titleOf(
  facts: SignalReason['facts'],
  { milestones, risks, decisions }: Named,
): MultilingualText | undefined {
  const found = (list: readonly { readonly id: string }[], name: string) =>
    list.findIndex(({ id }) => id === facts[name])
  return (
    milestones[found(milestones, 'milestone')]?.title ??
    risks[found(risks, 'risk')]?.title ??
    decisions[found(decisions, 'decision')]?.question
  )
}
