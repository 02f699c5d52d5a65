import type { Governance, Share } from '../shares/share.ts'
import type { Basis } from './terms.ts'

export interface SupplyRiskInputs {
  readonly basis: Basis
  /** The world's supply; needed on GS and GS+EU. */
  readonly global: readonly Share[] | null
  /** The user's own sourcing (domestic production and imports by origin); needed on EU and GS+EU. */
  readonly sourcing: readonly Share[] | null
  readonly governance: Governance
  /** IR, ratio 0–1; needed on GS+EU. Null: not known. */
  readonly importReliance: number | null
  /** EoL-RIR, ratio 0–1: end-of-life recycled input. */
  readonly eolRecycling: number
  /** SI_SR, ratio 0–1: 1 is not substitutable. */
  readonly substitution: number
}
