import type { SupplyMaterialCode } from '../materials/materials.ts'
import type { Basis } from '../risk/terms.ts'
import type { Share } from '../shares/share.ts'

/** One material at one stage, as the EU's study of 2023 gives it. Its tables know two stages, and do not say which steps "processing" covers. */
export interface EuSupply {
  readonly material: SupplyMaterialCode
  readonly stage: 'extraction' | 'processing'
  readonly basis: Basis
  /** Ratio 0–1; null: not given. */
  readonly importReliance: number | null
  readonly eolRecycling: number
  readonly substitution: number
  /** The supply risk that the study prints, where it stands in our copy; null otherwise. */
  readonly published: number | null
  /** Percent of the world's supply. Empty: not given. */
  readonly global: readonly Share[]
  /** Percent of what the EU uses, by origin. Empty: not given. */
  readonly sourcing: readonly Share[]
}
