import type { StoredRecord } from '@trilateral/bus'
import { audienceOf, TLP_LABELS, type Audience, type Tlp } from '@trilateral/contracts'

/**
 * The parties that may look at a record that failed: those whom it names, as far as that can be read, and of them those who could
 * read its topic. One that stands where it does not belong is shown to the parties it names. Nobody, when neither is known.
 */
export function audienceOfRecord(record: StoredRecord): Audience {
  const named = audienceOf(headerOf(record, 'ce_audience'))
  const topics = record.topic.startsWith('wp.')
    ? audienceOf(record.topic.slice(record.topic.lastIndexOf('.') + 1))
    : undefined
  if (!named || !topics) return named ?? topics ?? []
  const both = named.filter((party) => topics.includes(party))
  return both.length > 0 ? both : named
}

/** Its TLP label; null when it cannot be read: then it is treated like the strictest. */
export function tlpOfRecord(record: StoredRecord): Tlp | null {
  const text = headerOf(record, 'ce_tlp')
  return TLP_LABELS.find((label) => label === text) ?? null
}

/** A header's text; empty when it is absent or repeated. */
export function headerOf(record: Pick<StoredRecord, 'headers'>, name: string): string {
  const header = record.headers[name]
  return header instanceof Uint8Array ? new TextDecoder().decode(header) : ''
}
