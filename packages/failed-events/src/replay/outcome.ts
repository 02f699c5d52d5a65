import type { Rehearsal } from '@trilateral/journal'

/** What became, or would become, of a letter: `applied`, `guarded` (left out of a replay of everything), or a refusal's code. */
export interface Outcome extends Rehearsal {
  readonly source: string | null
  readonly subject: string | null
  readonly sequence: number | null
}
