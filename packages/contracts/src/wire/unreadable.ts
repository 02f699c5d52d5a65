import { refused, type Decision } from '../refusal.ts'

/**
 * Why a message is not an event of ours. Each code is one cause; `facts.explanation` says it in plain words
 * for the operator, or for the partner who finds the message in `partner.<party>.rejected`.
 */
export type UnreadableCode =
  | 'value-missing'
  | 'value-not-utf8'
  | 'value-not-json'
  | 'content-type-missing'
  | 'content-type-unsupported'
  | 'batch-unsupported'
  | 'header-repeated'
  | 'header-not-utf8'
  | 'header-contradicts-event'
  | 'event-not-an-object'
  | 'specversion-unsupported'
  | 'attribute-missing'
  | 'attribute-unknown'
  | 'attribute-invalid'
  | 'audience-not-sorted'
  | 'key-missing'
  | 'key-not-utf8'
  | 'key-differs-from-partitionkey'
  | 'type-unknown'
  | 'type-of-another-area'
  | 'dataschema-of-another-type'
  | 'version-unknown'
  | 'data-missing'
  | 'data-not-json'
  | 'data-invalid'
  | 'upcast-failed'

export function unreadable(code: UnreadableCode, explanation: string, field?: string): Decision<never> {
  return refused(code, field, { explanation })
}

/** What a stranger wrote, short enough for a log line. */
export const quoted = (text: string) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)
