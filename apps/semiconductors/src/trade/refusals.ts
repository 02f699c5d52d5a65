import { refused, type Decision, type Refusal } from '@trilateral/contracts'

/** Why a row of a customs file is not kept. Each is explained on screen and in the report in three languages. */
export const ROW_REFUSALS = [
  'row-too-long',
  'row-too-short',
  'quote-not-closed',
  'year-not-a-year',
  'period-not-a-year',
  'area-unknown',
  'line-not-six-digits',
  'value-missing',
  'value-not-a-number',
  'value-negative',
  'value-too-large',
  'quantity-not-a-number',
  'row-repeated',
] as const
export type RowRefusal = (typeof ROW_REFUSALS)[number]

/** Every other "no" of the trade slice. The screens explain each in three languages; a test there holds them to this list. */
export const TRADE_REFUSALS = [
  // A file as a whole.
  'file-empty',
  'file-is-gzip',
  'file-is-zip',
  'file-not-text',
  'file-not-utf8',
  'file-without-rows',
  'header-not-found',
  'layout-unknown',
  'column-missing',
  'year-missing',
  'year-not-needed',
  // An import under way.
  'import-not-found',
  'import-not-receiving',
  'import-not-complete',
  'import-busy',
  'import-without-rows',
  'offset-not-next',
  'slice-too-large',
  'slice-unreadable',
  // A data set, and questions about it.
  'flows-not-known',
  'trade-data-set-not-found',
  'importer-unknown',
  'line-not-a-code',
  'mirror-needs-both-sides',
  'year-twice',
  'heading-shared-by-materials',
  'nothing-changed',
  'audience-missing',
  'audience-without-originator',
  'changed-meanwhile',
  'not-the-originator',
  'request-already-used',
  'input-invalid',
] as const
export type TradeRefusal = (typeof TRADE_REFUSALS)[number]

/** `refused`, held to the list above so that no screen meets a code that it cannot explain. */
export function refuse(code: TradeRefusal, field?: string, facts?: Refusal['facts']): Decision<never> {
  return refused(code, field, facts)
}
