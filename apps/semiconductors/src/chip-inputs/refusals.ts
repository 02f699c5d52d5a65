import { refused, type Decision, type Refusal } from '@trilateral/contracts'
import { FILE_REFUSALS } from '@trilateral/files/refusals'

/** Every "no" of the register of inputs and of its store. The screens explain each in three languages; a test there holds them to this list. */
export const CHIP_INPUT_REFUSALS = [
  'audience-missing',
  'audience-without-originator',
  'changed-meanwhile',
  'date-not-a-calendar-day',
  'not-the-originator',
  'nothing-changed',
  'chip-input-not-found',
  'request-already-used',
  'text-needs-one-source-language',
  'input-invalid',
  // Where it is made and used, and from what.
  'used-where-it-cannot-be',
  'made-from-itself',
  'made-from-circle',
  'made-from-unknown',
  'made-from-not-shared',
  // Who provides it.
  'shares-missing',
  'country-unknown',
  'country-twice',
  'share-not-a-number',
  'share-negative',
  'share-over-hundred',
  'shares-sum-over-hundred',
  'trade-parameter-out-of-range',
  'year-in-future',
  'day-in-future',
  // What else it is tied to.
  'material-unknown',
  'material-twice',
  'commitment-unknown',
  'program-unknown',
  'heading-shared-by-materials',
  'tariff-line-not-a-code',
] as const

export type ChipInputRefusal = (typeof CHIP_INPUT_REFUSALS)[number]

/** Every "no" about a map that comes in files. */
export const MAP_FILE_REFUSALS = [
  ...FILE_REFUSALS,
  'file-without-rows',
  'file-with-refused-rows',
  'file-not-the-one-previewed',
  'column-missing',
  'column-twice',
  'map-preview-outdated',
  'row-id-missing',
  'row-id-twice',
  'row-title-missing',
  'row-type-unknown',
  'row-stage-unknown',
  'row-input-unknown',
  'row-provider-unknown',
  'row-country-unknown',
  'row-share-not-a-number',
  'row-year-not-a-year',
  'row-source-missing',
  'row-cell-too-long',
] as const

export type MapFileRefusal = (typeof MAP_FILE_REFUSALS)[number]

/** `refused`, held to the lists above so that no screen meets a code that it cannot explain. */
export function refuse(
  code: ChipInputRefusal | MapFileRefusal,
  field?: string,
  facts?: Refusal['facts'],
): Decision<never> {
  return refused(code, field, facts)
}
