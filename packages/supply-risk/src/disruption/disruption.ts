import { decided, type Decision } from '@trilateral/contracts'
import { courseOf, deficitBy, type Course, type KnownStop } from './course.ts'
import { checkDisruption, type DisruptionInputs, type Provider } from './inputs.ts'
import type { Interval } from './interval.ts'

/** A year of 52 weeks has 12 months. */
export const WEEKS_A_MONTH = 52 / 12

export interface Alternative extends Provider {
  /** What it can add, as a part of the whole provision; null where its share, or what others can add, is not known. */
  readonly spare: number | null
}

/** What follows from a stop. An interval has two ends where an input is not known: the best and the worst that it may be. */
export interface Disruption {
  /** How long the stop lasts. */
  readonly weeks: number
  /** Part of the provision that is lost. */
  readonly lost: Interval
  /** Part of the provision that others add once it arrives, at most what is lost and not substituted. */
  readonly added: Interval
  /** Part of the use that is missing each week at first, and once the others deliver. */
  readonly gapAtFirst: Interval
  readonly gapLater: Interval
  readonly deficitWeeks: Interval
  /** The week in which stocks are used up. Null: they outlast the stop. */
  readonly coverEnds: { readonly earliest: number | null; readonly latest: number | null }
  readonly unmetWeeks: Interval
  /** Of the use during the stop, what stays unmet: 0–1. */
  readonly unmetPart: Interval
  /** The other providers, the largest addition first; those of unknown share last. */
  readonly alternatives: readonly Alternative[]
}

/**
 * What a country's stop does to those who use an input:
 *
 *   lost = part × share; gap = max(0, lost − substitution), and from the ramp week on max(0, lost − substitution − spare × others' share);
 *   deficit = gap × weeks; unmet = max(0, deficit − cover).
 *
 * Own formula, first order: use stays as it is, and every user is hit alike. What is not known is tried at both ends: an unknown share
 * lies between nothing and what the known shares leave; unknown stocks between none and enough; unknown spare and substitution likewise.
 * Refusals: those of `checkDisruption`.
 */
export function disruption(inputs: DisruptionInputs): Decision<Disruption> {
  const checked = checkDisruption(inputs)
  if (!checked.ok) return checked
  const weeks = inputs.months * WEEKS_A_MONTH
  const [best, worst] = [knownStop(inputs, weeks, 'best'), knownStop(inputs, weeks, 'worst')]
  const [good, bad] = [courseOf(best), courseOf(worst)]
  const of = (term: keyof Omit<Course, 'coverEnds'>): Interval => ({ low: good[term], high: bad[term] })
  const unmetWeeks = of('unmetWeeks')
  return decided({
    weeks,
    lost: { low: best.lost, high: worst.lost },
    // An unknown spare may be enough for whatever is lost in the worst case.
    added: { low: usedOf(worst), high: Math.max(usedOf(best), usedOf({ ...worst, added: best.added })) },
    gapAtFirst: of('gapAtFirst'),
    gapLater: of('gapLater'),
    deficitWeeks: of('deficitWeeks'),
    coverEnds: { earliest: bad.coverEnds, latest: good.coverEnds },
    unmetWeeks,
    unmetPart: {
      low: weeks === 0 ? 0 : unmetWeeks.low / weeks,
      high: weeks === 0 ? 0 : unmetWeeks.high / weeks,
    },
    alternatives: alternativesOf(inputs),
  })
}

export interface StockLeft extends Interval {
  readonly week: number
}

/** At most so many weeks are told, the last of the stop among them. */
const TOLD_AT_MOST = 27

/**
 * What is left of the stocks during the stop, in weeks of the present use, at the beginning of evenly spaced weeks and at its end. Null:
 * nobody knows how much there is at the beginning. Refusals: those of `checkDisruption`.
 */
export function stocksDuring(inputs: DisruptionInputs): Decision<readonly StockLeft[] | null> {
  const checked = checkDisruption(inputs)
  if (!checked.ok) return checked
  const { coverWeeks } = inputs
  if (coverWeeks === null) return decided(null)
  const weeks = inputs.months * WEEKS_A_MONTH
  const apart = Math.max(1, Math.ceil(weeks / (TOLD_AT_MOST - 1)))
  const told = [...Array.from({ length: Math.ceil(weeks / apart) }, (_, nth) => nth * apart), weeks]
  const left = (week: number, end: 'best' | 'worst') =>
    Math.max(0, coverWeeks - deficitBy(week, knownStop(inputs, weeks, end)))
  return decided(told.map((week) => ({ week, low: left(week, 'worst'), high: left(week, 'best') })))
}

const usedOf = ({ lost, added, substituted }: KnownStop) => Math.min(added, Math.max(0, lost - substituted))

function knownStop(inputs: DisruptionInputs, weeks: number, end: 'best' | 'worst'): KnownStop {
  const isBest = end === 'best'
  const { part, rampWeeks } = inputs
  const { stopped, others } = sharesAt(inputs, isBest)
  return {
    lost: weeks === 0 ? 0 : part * stopped,
    added: inputs.spare === null ? (isBest && others > 0 ? 1 : 0) : inputs.spare * others,
    substituted: inputs.substitution ?? (isBest ? 1 : 0),
    weeks,
    rampWeeks,
    coverWeeks: inputs.coverWeeks ?? (isBest ? weeks : 0),
  }
}

const knownShares = (some: readonly Provider[]) => some.reduce((total, { share }) => total + (share ?? 0), 0)

/** The share of the country that stops, and that of all others, at their best or worst for those who use the input. */
function sharesAt({ providers, country }: DisruptionInputs, isBest: boolean) {
  const others = providers.filter((each) => each.country !== country)
  const known = knownShares(others)
  const own = providers.find((each) => each.country === country)?.share ?? null
  const stopped = own ?? (isBest ? 0 : Math.max(0, 1 - known))
  // Printed shares are rounded and may sum to a little over the whole.
  return { stopped, others: isBest ? Math.max(known, 1 - stopped) : known }
}

function alternativesOf({ providers, country, spare }: DisruptionInputs): Alternative[] {
  return providers
    .filter((each) => each.country !== country)
    .map((each) => ({ ...each, spare: each.share === null || spare === null ? null : each.share * spare }))
    .toSorted((a, b) => (b.share ?? -1) - (a.share ?? -1) || (a.country < b.country ? -1 : 1))
}
