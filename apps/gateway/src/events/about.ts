import type { MultilingualText } from '@trilateral/contracts'

/** One line that tells a reader of the event log what an event was about, without its data. */
export interface EventAbout {
  readonly title: MultilingualText
  /** Of a measure, as its issuer numbers the instrument; null when not known, or when it is no measure. */
  readonly number: string | null
  /** Of a measure: the country that issued it. */
  readonly issuer: string | null
  /** Of a measure: keys of the clauses concerned. */
  readonly clauses: readonly string[]
  /** The program that it belongs to, or is; null: none. */
  readonly program: string | null
  /** Only of what belongs to an exercise: it is shown as one, and counts for nothing. */
  readonly isExercise?: true
}
