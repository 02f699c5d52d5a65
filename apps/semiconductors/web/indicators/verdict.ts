import { OUTLIER_ABOVE } from '@trilateral/supply-risk/indicators'

export type Verdict = 'far' | 'far-better' | 'some' | 'some-better' | 'usual' | 'first-move'

/** Half way to what is called an outlier, a value is worth a look. */
export const UNUSUAL_ABOVE = OUTLIER_ABOVE / 2

/** What a score means in words; null: a series that never moved, and now did. */
export function verdictOf(score: number | null): Verdict {
  if (score === null) return 'first-move'
  const size = Math.abs(score)
  if (size <= UNUSUAL_ABOVE) return 'usual'
  const degree = size > OUTLIER_ABOVE ? 'far' : 'some'
  return score > 0 ? degree : `${degree}-better`
}
