import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" about a project. The screens explain each in three languages; a test there holds them to this list. */
export const PROJECT_REFUSALS = [
  'minerals-project-not-found',
  'project-nothing-changed',
  'changed-meanwhile',
  'not-the-originator',
  'audience-missing',
  'audience-without-originator',
  'request-already-used',
  'country-unknown',
  'material-unknown',
  'material-twice',
  'source-missing',
  'status-in-future',
  'status-day-twice',
  'capacity-twice',
  'reached-in-future',
  'financing-in-future',
  'same-as-itself',
  'same-as-unknown',
  'same-as-another-country',
  'same-as-circle',
  'text-needs-one-source-language',
  'date-not-a-calendar-day',
  'country-not-an-iso-code',
  'material-code-not-plain',
  'input-invalid',
] as const

export type ProjectRefusal = (typeof PROJECT_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: ProjectRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
