import { FILE_REFUSALS } from '@trilateral/files/refusals'
import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Every "no" about a supply position or a shares file. The screens explain each in three languages; a test there holds them to this list. */
export const SUPPLY_REFUSALS = [
  'position-already-recorded',
  'position-identity-fixed',
  'position-nothing-changed',
  'supply-position-not-found',
  'changed-meanwhile',
  'audience-missing',
  'audience-without-originator',
  'not-the-originator',
  'request-already-used',
  // What the figures are of.
  'material-unknown',
  'stage-not-of-material',
  'period-or-edition-missing',
  'period-ends-before-it-starts',
  'year-in-future',
  'source-missing',
  // Shares and ratios.
  'shares-missing',
  'country-unknown',
  'country-twice',
  'share-not-a-number',
  'share-negative',
  'share-over-hundred',
  'shares-sum-over-hundred',
  'trade-parameter-out-of-range',
  'ratio-out-of-range',
  // Tariff lines: domain report 5d.
  'heading-shared-by-materials',
  'tariff-line-missing',
  'tariff-line-not-a-code',
  'tariff-line-of-another-material',
  'tariff-line-unknown',
  // A file as a whole.
  ...FILE_REFUSALS,
  'file-without-rows',
  'file-with-refused-rows',
  'file-not-the-one-previewed',
  'preview-outdated',
  'column-missing',
  'column-twice',
  'column-unknown',
  'share-unit-declared-twice',
  'share-unit-not-declared',
  // A row of a file.
  'stage-unknown',
  'year-not-a-year',
  'share-missing',
  'scope-unknown',
  'holder-unknown',
  'url-not-a-link',
  'date-not-a-date',
  'cell-too-long',
  'censored-not-yes-or-no',
  'shares-of-unknown',
  'sources-differ',
  'input-invalid',
] as const

export type SupplyRefusal = (typeof SUPPLY_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: SupplyRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
