export { chain, type Chain, type ChainLink, type ChainStage } from './chain/chain.ts'
export { CHOKEPOINT_SHARE, isChokepoint, type ChokepointAnswer } from './chokepoint/chokepoint.ts'
export { knownConcentration, type KnownConcentration, type ProvidedPart } from './chokepoint/known-shares.ts'
export {
  disruption,
  stocksDuring,
  type Alternative,
  type Disruption,
  type StockLeft,
} from './disruption/disruption.ts'
export { COVER_AT_MOST, MONTHS_AT_MOST, type DisruptionInputs, type Provider } from './disruption/inputs.ts'
export { isExact, type Interval } from './disruption/interval.ts'
export {
  OPTIONAL_COLUMNS,
  REQUIRED_COLUMNS,
  SHARE_COLUMNS,
  SHARES_COLUMNS,
  type SharesColumn,
} from './import/columns.ts'
export {
  parseSharesRows,
  type RowReport,
  type SharesGroup,
  type SharesReport,
} from './import/parse-shares-rows.ts'
export { SCOPES, type RowReason, type Scope, type SharesRow } from './import/read-row.ts'
export { sharesTable } from './import/shares-table.ts'
export { MATERIAL_GROUPS, type MaterialGroup } from './materials/material-groups.ts'
export { materialOf } from './materials/material-of.ts'
export { SUPPLY_MATERIALS, type SupplyMaterialCode } from './materials/materials.ts'
export { materialNamed, stageNamed } from './materials/named.ts'
export { supplyMaterialSchema, supplyStageSchema } from './materials/schemas.ts'
export { stagesToMagnet } from './materials/stages-to-magnet.ts'
export { MAGNET_CHAIN, ORE_TO_MAGNET, SUPPLY_STAGES, type SupplyStage } from './materials/stages.ts'
export type { SupplyMaterial } from './materials/supply-material.ts'
export { comparedOf, type PositionSide } from './positions/compared-of.ts'
export { newestFirst, yearOf } from './positions/newest-first.ts'
export { riskInputs, type InputsAnswer, type MissingInput } from './positions/risk-inputs.ts'
export { riskOf, type RiskAnswer } from './positions/risk-of.ts'
export { inPercent, sharesInPercent } from './positions/shares-in-percent.ts'
export { sideConcentration, type SideConcentration } from './positions/side-concentration.ts'
export { worldSupplies } from './positions/world-supplies.ts'
export { financingSums, type FinancingSum } from './projects/financing-sums.ts'
export { plantsOf, saidOf, type Plant } from './projects/plants-of.ts'
export { STAGE_OF_KIND } from './projects/stage-of-kind.ts'
export { isStanding, statusOn } from './projects/status-on.ts'
export type { SupplyRiskInputs } from './risk/inputs.ts'
export { supplyRisk, type SupplyRisk } from './risk/supply-risk.ts'
export { BASIS_NAMES, TERM_NAMES } from './risk/term-names.ts'
export { BASES, TERMS, type Basis, type TermCode, type Terms } from './risk/terms.ts'
export type { Change, Side } from './scenario/change.ts'
export {
  compare,
  type ComparedPosition,
  type Comparison,
  type CountryChange,
  type NotComparable,
  type NotComparableCode,
  type Pair,
} from './scenario/compare.ts'
export { whatIf, type MovedTerm, type WhatIf } from './scenario/what-if.ts'
export { checkShares, SHARE_SUM_TOLERANCE, shareRefusals, type CheckedShares } from './shares/check-shares.ts'
export { concentration, type Concentration, type ShareContribution } from './shares/concentration.ts'
export { COUNTRY_CODES, isCountry } from './shares/countries.ts'
export { fractionOf, percentOf } from './shares/part-of-the-whole.ts'
export { coverageOf, type Governance, type Share } from './shares/share.ts'
export {
  weightedConcentration,
  type WeightedConcentration,
  type WeightedContribution,
} from './shares/weighted-concentration.ts'
