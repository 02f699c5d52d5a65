export { sourceSchema, type Source } from '../fact-source.ts'
export { criticalMinerals } from './area.ts'
export { CLAUSE_STATES, changeBehind, clauseStateOn, type ClauseState } from './clause-state.ts'
export { clausesOn, type ClauseQuestion, type ClauseStanding } from './clauses-on.ts'
export { isMaterial, MATERIALS, materialSchema, type Material } from './materials.ts'
export {
  clauseSchema,
  goodsSchema,
  countryCodeSchema,
  measureSchema,
  RESTRICTIONS,
  type Clause,
  type ClauseChange,
  type Measure,
} from './measure.ts'
export { mentions } from './mentions.ts'
export { RESTRICTION_NAMES } from './restriction-names.ts'
export { measureEnded } from './measure-ended.event.ts'
export { measureRecorded } from './measure-recorded.event.ts'
export { measureResumed } from './measure-resumed.event.ts'
export { measureSuspended } from './measure-suspended.event.ts'
export { TARIFF_SCHEDULES, tariffLineSchema, type TariffLine } from './tariff-line.ts'
export {
  capacitySchema,
  financingSchema,
  mineralsProjectSchema,
  CAPACITY_UNITS,
  PROJECT_KINDS,
  PROJECT_STATUSES,
  projectMilestoneSchema,
  projectStatusSchema,
  type Financing,
  type MineralsProject,
  type ProjectStatus,
} from './minerals-project.ts'
export { projectAmended, projectRecorded } from './project.events.ts'
export { supplyPositionAmended, supplyPositionRecorded } from './supply.events.ts'
export {
  holderSchema,
  HOLDERS,
  SUPPLY_STAGES,
  supplierShareSchema,
  supplierSharesSchema,
  supplyMaterialSchema,
  supplyPositionSchema,
  supplyStageSchema,
  type Holder,
  type SupplierShare,
  type SupplierShares,
  type SupplyPosition,
  type SupplyStage,
} from './supply-position.ts'
