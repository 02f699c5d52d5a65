import type { SupplyMaterialCode } from '../materials/materials.ts'
import type { SupplyStage } from '../materials/stages.ts'
import type { SupplyRiskInputs } from '../risk/inputs.ts'
import type { Governance, Share } from '../shares/share.ts'
import type { EuSupply } from './eu-supply.ts'
import { euSupplies } from './eu-2023/supplies.ts'
import { remarkOn, type ReferenceRemark } from './remarks.ts'
import { EU_STUDY_2023, type ReferenceSource } from './source.ts'

export interface ReferenceSupply extends EuSupply {
  /** The year of the study. */
  readonly edition: 2023
  /** The years that the shares are of: our copy of the study does not say. */
  readonly period: null
  /** How the figures were made; positions made otherwise are not compared with them. */
  readonly method: 'eu-2023'
  /** What is doubtful about the figures; null when nothing was found. */
  readonly remark: ReferenceRemark | null
  readonly source: ReferenceSource
}

/** What the EU's study of 2023 says of our materials, by material and stage. */
export const referenceSupplies: readonly ReferenceSupply[] = euSupplies.map((supply) => ({
  ...supply,
  edition: 2023,
  period: null,
  method: 'eu-2023',
  remark: remarkOn(supply),
  source: EU_STUDY_2023,
}))

/** The reference for a material at a stage; undefined where the study has none: that supply is unknown. */
export const referenceSupply = (
  material: SupplyMaterialCode,
  stage: SupplyStage,
): ReferenceSupply | undefined =>
  referenceSupplies.find((supply) => supply.material === material && supply.stage === stage)

/** The inputs of the formula, with governance scores of a vintage. */
export const referenceInputs = (supply: EuSupply, governance: Governance): SupplyRiskInputs => ({
  basis: supply.basis,
  global: given(supply.global),
  sourcing: given(supply.sourcing),
  governance,
  importReliance: supply.importReliance,
  eolRecycling: supply.eolRecycling,
  substitution: supply.substitution,
})

const given = (shares: readonly Share[]) => (shares.length > 0 ? shares : null)

/** Shares of one supply of one material at one stage. */
export interface ReferenceShares extends Pick<
  ReferenceSupply,
  'material' | 'stage' | 'edition' | 'period' | 'method' | 'remark' | 'source'
> {
  readonly scope: 'global' | 'eu-sourcing'
  readonly shares: readonly Share[]
}

/** The same shares, one record a supply; what the study does not give is left out. */
export const referenceShares: readonly ReferenceShares[] = referenceSupplies.flatMap((supply) => {
  const { material, stage, edition, period, method, remark, source } = supply
  const record = { material, stage, edition, period, method, remark, source }
  return [
    { ...record, scope: 'global' as const, shares: supply.global },
    { ...record, scope: 'eu-sourcing' as const, shares: supply.sourcing },
  ].filter(({ shares }) => shares.length > 0)
})
