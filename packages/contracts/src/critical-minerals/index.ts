export { criticalMinerals } from './area.ts'
export { CLAUSE_STATES, changeBehind, clauseStateOn, type ClauseState } from './clause-state.ts'
export { clausesOn, type ClauseQuestion, type ClauseStanding } from './clauses-on.ts'
export { MATERIALS, materialSchema, type Material } from './materials.ts'
export {
  clauseSchema,
  goodsSchema,
  countryCodeSchema,
  measureSchema,
  RESTRICTIONS,
  sourceSchema,
  type Clause,
  type ClauseChange,
  type Measure,
  type Source,
} from './measure.ts'
export { mentions } from './mentions.ts'
export { RESTRICTION_NAMES } from './restriction-names.ts'
export { measureEnded } from './measure-ended.event.ts'
export { measureRecorded } from './measure-recorded.event.ts'
export { measureResumed } from './measure-resumed.event.ts'
export { measureSuspended } from './measure-suspended.event.ts'
export { TARIFF_SCHEDULES, tariffLineSchema, type TariffLine } from './tariff-line.ts'
