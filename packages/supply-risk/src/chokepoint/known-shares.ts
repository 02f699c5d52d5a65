import { SHARE_SUM_TOLERANCE } from '../shares/check-shares.ts'
import { concentration } from '../shares/concentration.ts'
import { coverageOf, type Share } from '../shares/share.ts'

/** One provider's part of a supply, of which nobody may have said how large it is. */
export interface ProvidedPart {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Percent of the whole, 0–100; null: it provides, and how much is not known. */
  readonly share: number | null
}

/** How concentrated a supply is, as far as its shares are known. An index that is not known is a range, and never invented. */
export interface KnownConcentration {
  /** Herfindahl–Hirschman index, 0–10,000, where the known shares make up the whole; null otherwise. */
  readonly hhi: number | null
  /** It cannot be lower: what is not known adds nothing. Null: no share is known. */
  readonly atLeast: number | null
  /** It cannot be higher: all that is not known belongs to one more provider. Null: no share is known. */
  readonly atMost: number | null
  /** The largest share that is known. `isCertain`: no provider of what is not known can be larger. */
  readonly top: { readonly country: string; readonly share: number; readonly isCertain: boolean } | null
  /** Sum of the known shares, percent. */
  readonly coverage: number
  /** What is missing to 100, percent: of named providers whose share is not known, or of others. */
  readonly rest: number
  /** Countries that are named as providers, with or without a share. */
  readonly providers: number
  /** Those among them of which nobody has said how much. */
  readonly unknown: number
}

export function knownConcentration(parts: readonly ProvidedPart[]): KnownConcentration {
  const known: Share[] = parts.flatMap(({ country, share }) => (share === null ? [] : [{ country, share }]))
  const { hhi, top } = concentration(known)
  const coverage = coverageOf(known)
  const missing = Math.max(0, 100 - coverage)
  // Printed shares are rounded: what is missing to 100 by their rounding alone is nobody's.
  const rest = missing <= SHARE_SUM_TOLERANCE ? 0 : Math.round(missing * 1e9) / 1e9
  const unknown = parts.length - known.length
  return {
    hhi: rest === 0 ? hhi : null,
    atLeast: hhi,
    atMost: hhi === null ? null : Math.min(10_000, hhi + rest ** 2),
    top: top && { ...top, isCertain: top.share >= rest },
    coverage,
    rest,
    providers: parts.filter(({ share }) => share !== 0).length,
    unknown,
  }
}
