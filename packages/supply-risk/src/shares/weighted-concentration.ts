import { coverageOf, type Governance, type Share } from './share.ts'

export interface WeightedContribution {
  readonly country: string
  /** Percent. */
  readonly share: number
  /** 0 (best) to 10 (worst); null when not known. */
  readonly governance: number | null
  readonly t: number
  /** True: no trade parameter is recorded and 1 (no restriction) was taken. */
  readonly tAssumed: boolean
  /** S² × WGI × t; null when the governance score is not known. */
  readonly contribution: number | null
}

export interface WeightedConcentration {
  /** Σ S² × WGI × t; null when a supplier's governance score is not known, or when there are no shares. */
  readonly value: number | null
  /** The same sum over the countries whose governance score is known: the value cannot be lower. */
  readonly atLeast: number
  /** Countries without a governance score. */
  readonly missing: readonly string[]
  /** Sum of shares, percent. */
  readonly coverage: number
  /** Largest share first. */
  readonly contributions: readonly WeightedContribution[]
}

/**
 * HHI weighted by governance and trade: Σ S² × WGI × t, shares as fractions of one, WGI scaled 0–10, so 0–10 × t.
 * This is the scale on which the published supply risk is met (a single supplier, China 2016–2020: 5.71).
 * A country without a score is named in `missing` and leaves the value null: unknown is not zero.
 */
export function weightedConcentration(
  shares: readonly Share[],
  governance: Governance,
): WeightedConcentration {
  const supplying = shares.filter(({ share }) => share > 0)
  const contributions = supplying
    .map((share) => contributionOf(share, governance))
    .toSorted((a, b) => b.share - a.share || (a.country < b.country ? -1 : 1))
  const missing = contributions
    .filter(({ governance: score }) => score === null)
    .map(({ country }) => country)
  const atLeast = contributions.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)
  return {
    value: missing.length === 0 && supplying.length > 0 ? atLeast : null,
    atLeast,
    missing,
    coverage: coverageOf(supplying),
    contributions,
  }
}

function contributionOf({ country, share, t }: Share, governance: Governance): WeightedContribution {
  const score = Object.hasOwn(governance, country) ? (governance[country] ?? null) : null
  const trade = t ?? 1
  return {
    country,
    share,
    governance: score,
    t: trade,
    tAssumed: t === undefined,
    contribution: score === null ? null : (share / 100) ** 2 * score * trade,
  }
}
