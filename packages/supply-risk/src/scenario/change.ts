import type { Basis } from '../risk/terms.ts'
import type { Governance, Share } from '../shares/share.ts'

export type Side = 'global' | 'sourcing'

/** One input replaced. */
export type Change =
  | {
      readonly kind: 'share'
      readonly side: Side
      readonly country: string
      /** Percent; 0 takes the country out. */
      readonly share: number
      /** `rescaled`: the other countries keep their proportions and the coverage stays; `kept`: they stay as they are. */
      readonly others: 'rescaled' | 'kept'
    }
  | { readonly kind: 'shares'; readonly side: Side; readonly shares: readonly Share[] }
  | { readonly kind: 'trade'; readonly side: Side; readonly country: string; readonly t: number }
  | { readonly kind: 'governance'; readonly country: string; readonly score: number }
  | { readonly kind: 'governance-scores'; readonly governance: Governance }
  | { readonly kind: 'import-reliance'; readonly value: number }
  | { readonly kind: 'eol-recycling'; readonly value: number }
  | { readonly kind: 'substitution'; readonly value: number }
  | { readonly kind: 'basis'; readonly basis: Basis }
