export { knownOn, lastSaid, saysTheSame, type KnownPeriod } from './known.ts'
export { endOf, isPeriod, nextPeriod, periodOf, periodsBetween, startOf } from './period.ts'
export {
  episodes,
  standingOf,
  thresholdFault,
  type Episode,
  type PeriodValue,
  type ThresholdFault,
} from './threshold.ts'
export {
  LEAST_HISTORY,
  OUTLIER_ABOVE,
  SCORE_SOURCE,
  unusual,
  type Unusual,
  type UnusualAnswer,
} from './unusual.ts'
