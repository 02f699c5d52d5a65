import type { Audience, Party, Tlp } from '@trilateral/contracts'
import type { SupplierShares, SupplyPosition } from '@trilateral/contracts/critical-minerals'
import type { Kept, KeptVersion } from '@trilateral/records'
import {
  concentration,
  riskInputs,
  riskOf,
  sharesInPercent,
  sideConcentration,
  type Basis,
  type Concentration,
  type MissingInput,
  type RiskAnswer,
  type SideConcentration,
  type SupplyRiskInputs,
} from '@trilateral/supply-risk'
import { governanceVintages, type GovernanceVintage } from '@trilateral/supply-risk/reference'

export interface PositionSummary extends Pick<
  SupplyPosition,
  | 'id'
  | 'material'
  | 'stage'
  | 'period'
  | 'edition'
  | 'holder'
  | 'tariffLine'
  | 'licence'
  | 'illustrative'
  | 'remark'
> {
  readonly version: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** RFC 3339 in UTC. */
  readonly changedAt: string
  readonly global: SideConcentration | null
  readonly sourcing: SideConcentration | null
  readonly risk:
    | {
        readonly known: true
        readonly value: number | null
        readonly atLeast: number
        readonly basis: Basis
      }
    | { readonly known: false; readonly missing: readonly MissingInput[] }
  readonly published: SupplyPosition['published']
}

export function summaryOf({
  state,
  version,
  originator,
  audience,
  tlp,
  changedAt,
}: Kept<SupplyPosition>): PositionSummary {
  const {
    id,
    material,
    stage,
    period,
    edition,
    holder,
    tariffLine,
    licence,
    illustrative,
    remark,
    published,
  } = state
  const answer = riskOf(state)
  return {
    id,
    material,
    stage,
    period,
    edition,
    holder,
    tariffLine,
    licence,
    illustrative,
    remark,
    published,
    version,
    originator,
    audience,
    tlp,
    changedAt: changedAt.toISOString(),
    global: sideConcentration(state.global),
    sourcing: sideConcentration(state.sourcing),
    risk: answer.known
      ? {
          known: true,
          value: answer.risk.value,
          atLeast: answer.risk.atLeast,
          basis: answer.risk.inputs.basis,
        }
      : answer,
  }
}

export interface PositionVersionView {
  readonly version: number
  readonly change: string
  readonly at: string
  /** Names of officials stay in their own ministry; the others see which ministry it was. */
  readonly by: { readonly party: Party; readonly name: string | null }
  readonly position: SupplyPosition
}

export interface PositionPage {
  readonly summary: PositionSummary
  readonly position: SupplyPosition
  /** Who adds what to the index, largest first. */
  readonly breakdown: { readonly global: Concentration | null; readonly sourcing: Concentration | null }
  /** The terms of the formula and each country's part, without the inputs, which stand beside. */
  readonly risk: RiskAnswer
  /** What the formula takes, for a what-if in the browser; null where something is not known. */
  readonly inputs: SupplyRiskInputs | null
  readonly vintages: readonly GovernanceVintage[]
  /** Newest first. */
  readonly versions: readonly PositionVersionView[]
  /** Whether the reader's ministry may change it: only its originator may. */
  readonly ours: boolean
}

export function pageOf(
  kept: Kept<SupplyPosition>,
  versions: readonly KeptVersion<SupplyPosition>[],
  reader: Party,
): PositionPage {
  const { state } = kept
  const inputs = riskInputs(state)
  return {
    summary: summaryOf(kept),
    position: state,
    breakdown: { global: breakdownOf(state.global), sourcing: breakdownOf(state.sourcing) },
    risk: riskOf(state),
    inputs: inputs.known ? inputs.inputs : null,
    vintages: governanceVintages,
    versions: versions.map((each) => versionView(each, reader)).toReversed(),
    ours: kept.originator === reader,
  }
}

function breakdownOf(side: SupplierShares | null): Concentration | null {
  const shares = sharesInPercent(side)
  return shares && concentration(shares)
}

function versionView(
  { version, change, at, by, state }: KeptVersion<SupplyPosition>,
  reader: Party,
): PositionVersionView {
  const name = by.party === reader ? by.name : null
  return { version, change, at: at.toISOString(), by: { party: by.party, name }, position: state }
}
