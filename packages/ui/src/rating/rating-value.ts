import type { Rating as DeliveryRating } from '@trilateral/contracts/work-program'

/** The five steps, best first. Written again: the contracts' own list brings zod and every schema with it. */
export const DELIVERY_RATINGS = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly DeliveryRating[]

/** What stands where no rating can: nobody has assessed it, its plan is being made anew, or its owner does not share it. */
export const UNRATED = ['not-assessed', 'reset', 'withheld'] as const
export type Unrated = (typeof UNRATED)[number]

export const RATING_VALUES = [...DELIVERY_RATINGS, ...UNRATED] as const
export type RatingValue = DeliveryRating | Unrated

export const isDeliveryRating = (value: RatingValue): value is DeliveryRating =>
  DELIVERY_RATINGS.some((each) => each === value)

export const THREE_POINTS = ['on-course', 'attention', 'at-risk'] as const
export type ThreePoint = (typeof THREE_POINTS)[number]

const DERIVED: Readonly<Record<DeliveryRating, ThreePoint>> = {
  A: 'on-course',
  B: 'on-course',
  C: 'attention',
  D: 'at-risk',
  E: 'at-risk',
}

/** The three-point signal that UK ratings since 2021 and Korea's national-task signals use: AB, C, DE. Null when unrated. */
export const threePointOf = (value: RatingValue): ThreePoint | null =>
  isDeliveryRating(value) ? DERIVED[value] : null

/** How many steps `to` is worse than `from`; negative when better, null when either is no rating. */
export function stepsWorse(from: RatingValue, to: RatingValue): number | null {
  if (!isDeliveryRating(from) || !isDeliveryRating(to)) return null
  return DELIVERY_RATINGS.indexOf(to) - DELIVERY_RATINGS.indexOf(from)
}
