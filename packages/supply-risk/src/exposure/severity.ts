import type { ChipInput, Severity, SeverityInput } from '@trilateral/contracts/semiconductors'

export type SubstituteLevel = NonNullable<ChipInput['substitutes']>['level']

/** What of the severity remains, by how far something else can take the input's place within a year. Our judgement. */
export const SUBSTITUTE_FACTORS: Readonly<Record<SubstituteLevel, number>> = {
  none: 1,
  'in-part': 0.5,
  full: 0.1,
}

/** Weeks of stock that halve the severity: a quarter of a year, in which a licence may be granted or another supplier found. */
export const HALVING_WEEKS = 13

export interface SeverityInputs {
  /** Of each restricted material: how much of the input's production cannot go on without it, 0 to 1; null: unknown. */
  readonly dependence: readonly (number | null)[]
  /** Weeks for which stocks last; null: unknown. */
  readonly weeks: number | null
  readonly substitutes: SubstituteLevel | null
}

export interface SeverityAnswer {
  readonly severity: Severity
  /** Inputs that nobody knows: from what they may be at least to what they may be at most, the answer is a range. */
  readonly unknown: readonly SeverityInput[]
  /** The three factors, each from the least to the most that it can be. */
  readonly factors: {
    readonly dependence: Severity
    readonly urgency: Severity
    readonly substitutes: Severity
  }
}

/**
 * How hard a restriction on what an input needs hits who uses it: dependence × urgency × what substitutes leave, each 0 to 1. Urgency is
 * 13 / (13 + weeks of stock). The restriction's kind is not weighed: a licence may be granted or not, and nobody knows beforehand.
 */
export function severityOf({ dependence, weeks, substitutes }: SeverityInputs): SeverityAnswer {
  const factors = {
    dependence: greatest(dependence),
    urgency: weeks === null ? ANY : exactly(HALVING_WEEKS / (HALVING_WEEKS + weeks)),
    substitutes: substitutes === null ? ANY_SUBSTITUTE : exactly(SUBSTITUTE_FACTORS[substitutes]),
  }
  const product = (end: 'low' | 'high') =>
    factors.dependence[end] * factors.urgency[end] * factors.substitutes[end]
  const unknown: SeverityInput[] = []
  if (factors.dependence.low < factors.dependence.high) unknown.push('dependence')
  if (weeks === null) unknown.push('cover')
  if (substitutes === null) unknown.push('substitutes')
  return { severity: { low: product('low'), high: product('high') }, unknown, factors }
}

const exactly = (value: number): Severity => ({ low: value, high: value })
const ANY: Severity = { low: 0, high: 1 }
const ANY_SUBSTITUTE: Severity = { low: SUBSTITUTE_FACTORS.full, high: SUBSTITUTE_FACTORS.none }

/** An input stops with the material that it can least do without; one of unknown weight may be that one. */
function greatest(dependence: readonly (number | null)[]): Severity {
  const known = Math.max(0, ...dependence.filter((each) => each !== null))
  return dependence.includes(null) ? { low: known, high: 1 } : exactly(known)
}

/** Of several partners, or several exposures, the one that is hit hardest. Nothing of none. */
export function hardest(severities: readonly Severity[]): Severity {
  return {
    low: Math.max(0, ...severities.map(({ low }) => low)),
    high: Math.max(0, ...severities.map(({ high }) => high)),
  }
}

/** What is left of a severity while a clause stands so. What nobody has confirmed may be nothing, or all of it. */
export function severityWhile(state: 'applies' | 'unconfirmed' | 'rests', { low, high }: Severity): Severity {
  if (state === 'rests') return { low: 0, high: 0 }
  return state === 'unconfirmed' ? { low: 0, high } : { low, high }
}
