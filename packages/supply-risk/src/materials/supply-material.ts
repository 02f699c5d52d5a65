import type { Language } from '@trilateral/contracts'
import type { TariffLine } from '@trilateral/contracts/critical-minerals'
import type { MaterialGroup } from './material-groups.ts'
import type { SupplyStage } from './stages.ts'

export interface SupplyMaterial {
  readonly names: Readonly<Record<Language, string>>
  /** Chemical symbol; null for what is no element. */
  readonly symbol: string | null
  readonly group: MaterialGroup
  /** The stages at which a supply of this material can be spoken of, in their order. */
  readonly stages: readonly SupplyStage[]
  /** Its name in the EU's study of 2023, and the group in which the EU lists it; null when the study has no figures of it. */
  readonly eu: { readonly name: string; readonly group: 'LREE' | 'HREE' | null } | null
  /** Customs lines confirmed by a source; empty means that they are not known, never that there are none. */
  readonly tariffLines: readonly TariffLine[]
  /** What a reader of customs figures must know; null when nothing is known. */
  readonly tariffRemark: Readonly<Record<Language, string>> | null
}
