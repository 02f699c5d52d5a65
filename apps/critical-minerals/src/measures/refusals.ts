import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" that the register can give. The screens explain each in three languages; a test there holds them to this list. */
export const MEASURE_REFUSALS = [
  'audience-missing',
  'audience-without-originator',
  'clause-already-ended',
  'clause-not-suspended',
  'clause-repeated',
  'clause-unknown',
  'effective-before-issue',
  'ended-before-effective',
  'heading-shared-by-materials',
  'instrument-already-recorded',
  'measure-not-found',
  'not-the-originator',
  'request-already-used',
  'resumed-before-suspension',
  'suspended-before-effective',
  'suspension-already-recorded',
  'suspension-ends-before-it-starts',
  'tariff-line-of-another-material',
  'tariff-line-unknown',
  'version-stale',
  // Said by the schemas of the contract, field by field, before a rule is asked.
  'clause-key-not-plain',
  'clauses-none-chosen',
  'country-not-an-iso-code',
  'date-not-a-calendar-day',
  'input-invalid',
  'tariff-line-not-a-code',
  'text-needs-one-source-language',
] as const

export type MeasureRefusal = (typeof MEASURE_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: MeasureRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
