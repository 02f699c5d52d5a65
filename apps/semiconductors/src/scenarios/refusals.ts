import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" about a scenario. The screens explain each in three languages; a test there holds them to this list. */
export const SCENARIO_REFUSALS = [
  'audience-missing',
  'audience-not-wider',
  'audience-wider-than-linked',
  'audience-without-originator',
  'changed-meanwhile',
  'chip-input-not-found',
  'country-not-an-iso-code',
  'cover-out-of-range',
  'input-invalid',
  'months-out-of-range',
  'not-the-originator',
  'part-out-of-range',
  'provider-not-listed',
  'providers-unknown',
  'ramp-out-of-range',
  'request-already-used',
  'scenario-already-shared',
  'scenario-not-found',
  'shares-sum-over-hundred',
  'text-needs-one-source-language',
] as const

export type ScenarioRefusal = (typeof SCENARIO_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: ScenarioRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
