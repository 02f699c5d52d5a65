import { daysBetween, type CalendarDate } from '@trilateral/contracts'
import type { Assessment, ComputedSignal, Declared, Rating } from '@trilateral/contracts/work-program'
import { combineWorst, isRating, stepsWorse } from '../rating.ts'
import { STALE_AFTER_DAYS, WATERMELON_STEPS } from './thresholds.ts'

export interface DeclaredBesideComputed {
  /** Null: not assessed. */
  readonly declared: Declared | null
  readonly computed: Rating | null
  /** How many steps the computed rating is worse than the declared one; negative when better, null when they cannot be compared. */
  readonly steps: number | null
  /** Declared better than computed by two steps or more: green outside, red inside. */
  readonly watermelon: boolean
}

/** An official's word beside what the rules make of the record today. */
export function declaredBesideComputed(
  assessment: Pick<Assessment, 'declared'> | null,
  computed: Pick<ComputedSignal, 'rating'>,
): DeclaredBesideComputed {
  const declared = assessment?.declared ?? null
  const steps = stepsWorse(declared, computed.rating)
  return { declared, computed: computed.rating, steps, watermelon: (steps ?? 0) >= WATERMELON_STEPS }
}

/** The worse of what is declared and what is computed; null when neither is a rating, or when the owner withholds it. */
export function worseOfBoth({ declared, computed }: DeclaredBesideComputed): Rating | null {
  return declared === 'withheld' ? null : combineWorst([declared, computed])
}

/** Whether it got worse since the assessment before. Into or out of a reset is no step. */
export const hasWorsened = (previous: Assessment | null, latest: Assessment | null): boolean =>
  isRating(previous?.declared ?? null) &&
  (stepsWorse(previous?.declared ?? null, latest?.declared ?? null) ?? 0) > 0

/** Whether an assessment is too old to be relied on; one that was never made is. */
export const isStale = (assessedOn: CalendarDate | null, today: CalendarDate): boolean =>
  assessedOn === null || daysBetween(assessedOn, today) > STALE_AFTER_DAYS
