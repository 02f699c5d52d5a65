import type { SupplyPositionDetail } from '../answers.ts'

type Contribution = NonNullable<SupplyPositionDetail['global']>['contributions'][number]

/** Below this many percent a country's bar is a hair and its rounded share a zero, which it is not. */
const LEAST_PERCENT = 0.5

/** Countries that are drawn each, largest first, and what all others supply together. */
export function shareRows(contributions: readonly Contribution[]) {
  const drawn = contributions.filter(({ share }) => share >= LEAST_PERCENT)
  const others = contributions.slice(drawn.length)
  return {
    drawn,
    others:
      others.length === 0
        ? null
        : { countries: others.length, share: others.reduce((sum, { share }) => sum + share, 0) },
  }
}
