import type { CalendarDate } from '@trilateral/contracts'
import {
  clausesFor,
  MATERIALS,
  type Clause,
  type ClauseState,
  type Material,
  type Measure,
} from '@trilateral/contracts/critical-minerals'

/** A clause and how it stands on the day that was asked for. */
export interface ClauseStanding {
  readonly clause: Clause
  readonly standing: ClauseState
}

/** What a reader of the register asks. What is left out does not narrow the answer. */
export interface Question {
  readonly on: CalendarDate
  /** ISO 3166-1 alpha-2 of the destination; clauses aimed at every destination always count. */
  readonly target?: string | undefined
  readonly material?: Material | undefined
  readonly state?: ClauseState['state'] | undefined
  readonly search?: string | undefined
}

/** The clauses that answer the question, each as it stands on the day; none when the measure does not touch it. */
export function clausesAnswering(measure: Measure, question: Question): ClauseStanding[] {
  const { on, target, material, state, search } = question
  if (search !== undefined && !mentions(measure, search)) return []
  return clausesFor(measure, target ?? null, on)
    .map(({ clause, ...standing }) => ({ clause, standing }))
    .filter(
      ({ clause }) => material === undefined || clause.goods.some((goods) => goods.material === material),
    )
    .filter(({ standing }) => state === undefined || standing.state === state)
}

/** Whether every word of `search` stands somewhere in the measure, in whichever language. */
function mentions(measure: Measure, search: string): boolean {
  const words = folded(search).split(/\s+/).filter(Boolean)
  if (words.length === 0) return true
  const text = folded(textsOf(measure).join('\n'))
  return words.every((word) => text.includes(word))
}

/** Compares as people read: width and case do not count (ＧＡ = ga). */
const folded = (text: string) => text.normalize('NFKC').toLocaleLowerCase('en')

function textsOf({ issuer, instrument, legalBasis, source, clauses }: Measure): string[] {
  const multilingual = [
    instrument.title,
    ...(legalBasis ? [legalBasis] : []),
    ...clauses.map(({ summary }) => summary),
  ]
  return [
    issuer,
    instrument.number ?? '',
    source.name,
    ...multilingual.flatMap((text) => Object.values(text).map((version) => version.text)),
    ...clauses.flatMap((clause) =>
      clause.goods.flatMap(({ material, tariffLines }) => [
        ...Object.values(MATERIALS[material]),
        ...tariffLines.map(({ code }) => code),
      ]),
    ),
  ]
}
