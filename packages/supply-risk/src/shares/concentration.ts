import { coverageOf, type Share } from './share.ts'

export interface ShareContribution {
  readonly country: string
  readonly share: number
  /** Share squared: what this country adds to the index. */
  readonly contribution: number
}

export interface Concentration {
  /** Herfindahl–Hirschman index: sum of squared percent shares, 0–10,000. Null when there are no shares: unknown, not zero. */
  readonly hhi: number | null
  /** The country with the largest share; on a tie, the first by code. */
  readonly top: { readonly country: string; readonly share: number } | null
  /** Countries with a share above zero. */
  readonly suppliers: number
  /** Sum of shares, percent. What is missing to 100 is "unknown or other" and adds nothing to the index. */
  readonly coverage: number
  /** Largest first. */
  readonly contributions: readonly ShareContribution[]
}

const byShare = (a: Share, b: Share) => b.share - a.share || (a.country < b.country ? -1 : 1)

/** Plain concentration of supply. With full coverage and n suppliers it lies between 10,000 / n and 10,000. */
export function concentration(shares: readonly Share[]): Concentration {
  const supplying = shares.filter(({ share }) => share > 0).toSorted(byShare)
  const contributions = supplying.map(({ country, share }) => ({ country, share, contribution: share ** 2 }))
  const [first] = supplying
  return {
    hhi: first ? contributions.reduce((sum, { contribution }) => sum + contribution, 0) : null,
    top: first ? { country: first.country, share: first.share } : null,
    suppliers: supplying.length,
    coverage: coverageOf(supplying),
    contributions,
  }
}
