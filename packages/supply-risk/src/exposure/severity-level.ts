import type { Severity } from '@trilateral/contracts/semiconductors'

/** In words, from what figure on (0 to 1). Our judgement, and printed beside the formula. */
export const SEVERITY_LEVELS = { severe: 0.7, high: 0.4, moderate: 0.2, low: 0.01, none: 0 } as const

export type SeverityLevel = keyof typeof SEVERITY_LEVELS

const LEVELS = Object.entries(SEVERITY_LEVELS) as readonly [SeverityLevel, number][]

export const severityLevel = (value: number): SeverityLevel =>
  LEVELS.find(([, from]) => value >= from)?.[0] ?? 'none'

/** A severity in words: a level, two between which it lies, or nothing, since it may be any. */
export type SeverityInWords =
  | { readonly kind: 'level'; readonly level: SeverityLevel }
  | { readonly kind: 'between'; readonly from: SeverityLevel; readonly to: SeverityLevel }
  | { readonly kind: 'unknown' }

export function severityInWords({ low, high }: Severity): SeverityInWords {
  const [from, to] = [severityLevel(low), severityLevel(high)]
  if (from === to) return { kind: 'level', level: to }
  return from === 'none' && to === 'severe' ? { kind: 'unknown' } : { kind: 'between', from, to }
}

/** Worst first: by the most that it can be, then by the least. */
export const worseFirst = (a: Severity, b: Severity) => b.high - a.high || b.low - a.low
