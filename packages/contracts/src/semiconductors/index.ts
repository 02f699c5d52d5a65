export { semiconductors } from './area.ts'
export {
  CHIP_INPUT_KINDS,
  chipInputSchema,
  coverSchema,
  partnerPositionSchema,
  providerShareSchema,
  providersSchema,
  rawMaterialSchema,
  SUBSTITUTE_LEVELS,
  type ChipInput,
  type Cover,
  type PartnerPosition,
  type Providers,
  type ProviderShare,
  type RawMaterial,
} from './chip-input.ts'
export { chipInputAmended, chipInputRecorded } from './chip-input.events.ts'
export { indicatorAmended, indicatorRecorded, indicatorValuesRecorded } from './indicator.events.ts'
export {
  ALARM_LEVELS,
  CADENCES,
  COMPARISONS,
  indicatorSchema,
  MEASURED_IN,
  MEASURES,
  MISSING_REASONS,
  MOST_CROSSINGS,
  MOST_OBSERVATIONS,
  observationSchema,
  periodSchema,
  thresholdSchema,
  UNITS,
  WORSE,
  type AlarmLevel,
  type Cadence,
  type Crossing,
  type Indicator,
  type MissingReason,
  type Observation,
  type Threshold,
  type Unit,
} from './indicator.ts'
export {
  assumptionsSchema,
  scenarioSchema,
  stopSchema,
  type Assumptions,
  type Scenario,
  type ScenarioOutcome,
  type Stop,
  type TouchedInput,
} from './scenario.ts'
export { scenarioSaved, scenarioShared } from './scenario.events.ts'
export { CHIP_STAGES, chipStageSchema, type ChipStage } from './stages.ts'
