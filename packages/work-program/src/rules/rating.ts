import type { Declared, Rating } from '@trilateral/contracts/work-program'

/** Best first. */
const STEPS: readonly Rating[] = ['A', 'B', 'C', 'D', 'E']

/** Whether it is one of the five steps; `reset` and `withheld` are none. */
export const isRating = (declared: Declared | null): declared is Rating =>
  STEPS.some((each) => each === declared)

/** How many steps `to` is worse than `from`; negative when better, null when either is no rating. */
export function stepsWorse(from: Declared | null, to: Declared | null): number | null {
  return isRating(from) && isRating(to) ? STEPS.indexOf(to) - STEPS.indexOf(from) : null
}

/** The worst of several: of ministries, programs or areas. What is not rated takes no part; null when nothing is. */
export function combineWorst(declared: readonly (Declared | null)[]): Rating | null {
  return STEPS.toReversed().find((step) => declared.includes(step)) ?? null
}

export type ThreePoint = 'on-course' | 'attention' | 'at-risk'

const THREE_POINTS: Readonly<Record<Rating, ThreePoint>> = {
  A: 'on-course',
  B: 'on-course',
  C: 'attention',
  D: 'at-risk',
  E: 'at-risk',
}

/** The three-point signal (AB, C, DE) to set beside UK ratings since 2021 and Korea's national-task signals; null when unrated. */
export const threePoint = (declared: Declared | null): ThreePoint | null =>
  isRating(declared) ? THREE_POINTS[declared] : null
