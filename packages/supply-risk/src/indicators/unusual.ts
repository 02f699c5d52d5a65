import type { Cadence } from '@trilateral/contracts/semiconductors'
import { nextPeriod, PERIODS_A_YEAR, placeInYear } from './period.ts'
import type { PeriodValue, Worse } from './threshold.ts'

/** Of figures to hold the newest against; with fewer, a median says little. */
export const LEAST_HISTORY = 8

/** Above this, Iglewicz and Hoaglin call a value a possible outlier. */
export const OUTLIER_ABOVE = 3.5

/** The median of absolute deviations, so scaled, estimates a normal distribution's standard deviation (1 / 0.6745). */
const MAD_TO_DEVIATION = 0.6745

export const SCORE_SOURCE = {
  name: 'NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.5.17: modified Z-scores (Iglewicz and Hoaglin, 1993)',
  url: 'https://www.itl.nist.gov/div898/handbook/eda/section3/eda35h.htm',
} as const

/** How unusual the newest value of a series is for the series itself, with all that it was worked out from. */
export interface Unusual {
  readonly period: string
  readonly value: number
  /** What is held against the history: the value itself, or its change from the period before. */
  readonly held: number
  readonly median: number
  readonly mad: number
  readonly history: number
  /** Positive: on the worse side. Null: the history never moved and this did, which no figure can rank. */
  readonly score: number | null
}

export type UnusualAnswer =
  | ({ readonly known: true } & Unusual)
  | { readonly known: false; readonly history: number; readonly needed: number }

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

interface Question {
  readonly cadence: Cadence
  readonly comparison: 'same-season' | 'changes'
  readonly worse: Worse
}

/**
 * 0.6745 · (x − median) / MAD, turned so that worse is positive. x is the newest value held against those of the same season in
 * earlier years, or its change against earlier changes from one period to the next.
 */
export function unusual(
  series: readonly PeriodValue[],
  { cadence, comparison, worse }: Question,
): UnusualAnswer {
  const changes = comparison === 'changes'
  const figures = changes ? changesOf(series, cadence) : series.filter(hasValue)
  const newest = series.findLast(hasValue)
  const held = figures.at(-1)
  const history =
    newest && held?.period === newest.period
      ? figures.slice(0, -1).filter(({ period }) => changes || isSameSeason(cadence, period, newest.period))
      : []
  if (!newest || !held || history.length < LEAST_HISTORY)
    return { known: false, history: history.length, needed: LEAST_HISTORY }
  const values = history.map(({ value }) => value)
  const centre = median(values)
  const mad = median(values.map((value) => Math.abs(value - centre)))
  return {
    known: true,
    period: newest.period,
    value: newest.value,
    held: held.value,
    median: centre,
    mad,
    history: values.length,
    score: scoreOf(
      held.value - centre,
      mad,
      values.map((value) => Math.abs(value - centre)),
      worse,
    ),
  }
}

type Figure = { readonly period: string; readonly value: number }

const hasValue = (each: PeriodValue): each is Figure => each.value !== null

/** Only from one period to the very next: over a gap, the change of two periods would be held against that of one. */
function changesOf(series: readonly PeriodValue[], cadence: Cadence): Figure[] {
  return series.flatMap(({ period, value }, index) => {
    const before = series[index - 1]
    if (!before || before.value === null || value === null) return []
    return nextPeriod(cadence, before.period) === period ? [{ period, value: value - before.value }] : []
  })
}

/** A whole number of years apart, give or take a twelfth of a year; quarters exactly. */
function isSameSeason(cadence: Cadence, period: string, newest: string): boolean {
  const year = PERIODS_A_YEAR[cadence]
  const years = Number(newest.slice(0, 4)) - Number(period.slice(0, 4))
  const apart = years * year + placeInYear(cadence, newest) - placeInYear(cadence, period)
  const whole = Math.max(1, Math.round(apart / year))
  return Math.abs(apart - whole * year) <= Math.floor(year / 12)
}

/**
 * More than half of a history may be one figure; then the MAD is nought, and the mean of absolute deviations stands in for it
 * (scaled by 1.2533, as that estimates a normal distribution's standard deviation).
 */
function scoreOf(apart: number, mad: number, deviations: readonly number[], worse: Worse): number | null {
  const sign = worse === 'higher' ? 1 : -1
  if (apart === 0) return 0
  if (mad > 0) return (sign * MAD_TO_DEVIATION * apart) / mad
  const mean = deviations.reduce((sum, each) => sum + each, 0) / deviations.length
  return mean > 0 ? (sign * apart) / (1.2533 * mean) : null
}
