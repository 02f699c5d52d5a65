import type { Refusal } from '@trilateral/contracts'
import type {
  Holder,
  MineralsProject,
  ProjectStatus,
  SupplyPosition,
  SupplyStage,
} from '@trilateral/contracts/critical-minerals'
import type {
  Chain,
  Comparison,
  Concentration,
  FinancingSum,
  SideConcentration,
  SupplyRisk,
} from '@trilateral/supply-risk'
import type { ChipInput, Providers } from '@trilateral/contracts/semiconductors'
import type { AsOf, Provenance, Total } from '../answer/answer.ts'

/** Supply risk by the EU method, or what nobody knows that it needs: nothing unknown is taken as zero. */
export type RiskView =
  | ({ readonly known: true } & Pick<SupplyRisk, 'value' | 'atLeast' | 'missing'> & {
        readonly basis: 'GS' | 'EU' | 'GS+EU'
      })
  /** `inputs-unknown` {missing: `MissingInput`s of supply-risk with commas between}. */
  | { readonly known: false; readonly refusal: Refusal }

/** One material at one stage in one period, for one importer. */
export interface SupplyItem {
  readonly id: string
  readonly material: string
  readonly stage: SupplyStage
  readonly period: SupplyPosition['period']
  readonly holder: Holder
  /** Who supplies the world; null: no figures. */
  readonly global: SideConcentration | null
  /** Who supplies the holder; null: no figures. */
  readonly sourcing: SideConcentration | null
  readonly risk: RiskView
  /** The year of the study that the figures stand in; null: they stand in none. */
  readonly edition: SupplyPosition['edition']
  /** The supply risk that the study itself prints; null: none is printed. */
  readonly published: SupplyPosition['published']
  /** What a reader must know before using the figures; null: nothing. */
  readonly remark: SupplyPosition['remark']
  readonly illustrative: boolean
  readonly provenance: Provenance
}

export interface SupplyList {
  readonly asOf: AsOf
  /** Newest period first within material, stage and holder. */
  readonly items: readonly SupplyItem[]
  readonly total: Total
}

export interface SupplyPage {
  readonly asOf: AsOf
  readonly position: SupplyPosition
  readonly item: SupplyItem
  /** With every country's part; null: no figures. */
  readonly global: Concentration | null
  readonly sourcing: Concentration | null
  /** Every term and input of the formula; null where it cannot be computed (`item.risk` says why). */
  readonly risk: SupplyRisk | null
  /** Positions of the same material and stage, to compare with. */
  readonly comparable: readonly Pick<SupplyItem, 'id' | 'period' | 'edition' | 'holder'>[]
  /** Newest first. */
  readonly versions: readonly {
    readonly sequence: number
    readonly eventId: string
    readonly type: string
    /** RFC 3339, UTC. */
    readonly knownFrom: string
  }[]
}

export interface SupplyComparison {
  readonly asOf: AsOf
  readonly a: SupplyItem
  readonly b: SupplyItem
  /** Null: one of the two has no figures. */
  readonly global: Comparison | null
  readonly sourcing: Comparison | null
}

/** One stage of a material's way from ore to magnet. */
export interface ChainStageView {
  readonly stage: SupplyStage
  /** The newest position of the stage; null: nothing is known. */
  readonly position: SupplyItem | null
  /** Largest first, percent; empty: nothing is known. */
  readonly shares: readonly { readonly country: string; readonly share: number }[]
  /** Projects of this stage, counted once each. */
  readonly projects: readonly ProjectItem[]
}

export interface SupplyChain {
  readonly asOf: AsOf
  readonly material: string
  readonly holder: Holder
  readonly stages: readonly ChainStageView[]
  /** Gaps, the narrowest stage, stages where one country holds more than half. */
  readonly chain: Chain<SupplyStage>
}

export interface ProjectItem {
  readonly id: string
  readonly project: MineralsProject
  /** How it stands on the day; null: no status had begun. */
  readonly status: ProjectStatus | null
  readonly financing: readonly FinancingSum[]
  /** Records of other ministries about the same plant, which are not counted again. */
  readonly alsoReported: readonly { readonly id: string; readonly provenance: Provenance }[]
  readonly provenance: Provenance
}

export interface ProjectList {
  readonly asOf: AsOf
  readonly items: readonly ProjectItem[]
  /** Plants, each once. */
  readonly total: number
  readonly byStatus: readonly { readonly status: ProjectStatus['status'] | null; readonly projects: number }[]
  /** Announced and committed apart, by currency. */
  readonly financing: readonly FinancingSum[]
}

/** An input of chip making, with how concentrated its provision is. */
export interface InputItem {
  readonly input: ChipInput
  /** Shares and coverage in percent, HHI to 10,000. Null: nobody has said who provides it. */
  readonly providers: (Omit<Concentration, 'contributions'> & Pick<Providers, 'of' | 'by' | 'year'>) | null
  readonly provenance: Provenance
}

export interface InputList {
  readonly asOf: AsOf
  /** By the stage at which they are made. */
  readonly items: readonly InputItem[]
  readonly total: Total
}
