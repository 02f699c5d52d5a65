import { refused, type Decision, type Refusal } from '@trilateral/contracts'
import { FILE_REFUSALS } from '@trilateral/files/refusals'

/** Every "no" about indicators and files of their values. The screens explain each in three languages; a test there holds them to this list. */
export const INDICATOR_REFUSALS = [
  ...FILE_REFUSALS,
  'audience-missing',
  'audience-without-originator',
  'changed-meanwhile',
  'chip-input-not-found',
  'column-missing',
  'column-twice',
  'commitment-repeated',
  'date-not-a-calendar-day',
  'file-brings-nothing-new',
  'file-not-the-one-previewed',
  'file-with-refused-rows',
  'file-without-rows',
  'figure-ambiguous',
  'figure-below-nought',
  'figure-not-a-number',
  'figure-too-large',
  'indicator-fixed-by-values',
  'indicator-not-found',
  'missing-reason-unknown',
  'not-the-originator',
  'nothing-changed',
  'period-in-future',
  'period-not-of-cadence',
  'period-twice-in-release',
  'release-before-end',
  'release-in-future',
  'release-not-a-day',
  'report-for-fewer',
  'report-marked-stricter',
  'request-already-used',
  'said-otherwise-that-day',
  'series-full',
  'text-needs-one-source-language',
  'threshold-level-twice',
  'threshold-levels-crossed',
  'threshold-more-than-half',
  'threshold-of-fewer',
  'threshold-order',
  'unit-not-of-measure',
  'unit-other',
  'unknown-commitment',
  'value-and-reason',
  'value-or-reason',
  'values-file-too-large',
] as const

export type IndicatorRefusal = (typeof INDICATOR_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: IndicatorRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
