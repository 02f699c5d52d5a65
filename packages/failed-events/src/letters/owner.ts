import { isParty, type Party, type UnreadableCode } from '@trilateral/contracts'

/** Who has to act: the area that sent the event, with the ministry that spoke, or those who run what could not read it. */
export type Owner =
  | { readonly kind: 'sender'; readonly area: string; readonly party: Party | null }
  | { readonly kind: 'reader' }

const SENDERS: Readonly<Record<UnreadableCode, boolean>> = {
  'value-missing': true,
  'value-not-utf8': true,
  'value-not-json': true,
  'content-type-missing': true,
  'content-type-unsupported': true,
  'batch-unsupported': true,
  'header-repeated': true,
  'header-not-utf8': true,
  'header-contradicts-event': true,
  'event-not-an-object': true,
  'specversion-unsupported': true,
  'attribute-missing': true,
  'attribute-unknown': true,
  'attribute-invalid': true,
  'audience-not-sorted': true,
  'key-missing': true,
  'key-not-utf8': true,
  'key-differs-from-partitionkey': true,
  'type-of-another-area': true,
  'dataschema-of-another-type': true,
  'data-missing': true,
  'data-not-json': true,
  'data-invalid': true,
  // The sender is ahead of this reader: it is the reader that has to be renewed.
  'type-unknown': false,
  'version-unknown': false,
  'upcast-failed': false,
}

/** Whether the sender is at fault; an error of the reader's own program or database is not the sender's. */
export const isSendersFault = (errorClass: string): boolean =>
  errorClass === 'topic-of-another-audience' ||
  errorClass === 'IdUsedTwice' ||
  Object.entries(SENDERS).some(([code, isSender]) => isSender && code === errorClass)

export function ownerOf(letter: {
  readonly errorClass: string
  readonly topic: string
  readonly source: string | null
  readonly originator: string | null
}): Owner {
  const { errorClass, topic, source, originator } = letter
  if (!isSendersFault(errorClass)) return { kind: 'reader' }
  // The topic is written by one area alone, whatever a record on it says.
  const area = topic.startsWith('wp.') ? topic.split('.')[1] : source?.split('/').at(-1)
  return { kind: 'sender', area: area ?? '', party: isParty(originator) ? originator : null }
}
