import type { StoredRecord } from '@trilateral/bus'
import { topicOf, type Decode, type EventOf } from '@trilateral/contracts'
import { placeOf, type Corrected, type Discarded } from '../dead-letters/settlements.ts'
import type { Failure } from './failure.ts'
import type { DeliveredEvent } from './handler.ts'
import type { Inbox } from './inbox.ts'

export interface Readable {
  /** As it came, also where it was corrected. */
  readonly record: StoredRecord
  readonly event: EventOf<unknown>
  readonly correction?: Corrected
}

/** People decided that its subject goes on without it: it takes its place in the order, and has no effect. */
export interface PassedOver {
  readonly record: StoredRecord
  readonly passedOver: Discarded
  readonly event: Pick<EventOf<unknown>, 'id' | 'source' | 'subject' | 'sequence'> | undefined
}

export interface Unreadable {
  readonly record: StoredRecord
  readonly failure: Failure
}

export type Incoming = Readable | PassedOver | Unreadable

/** Reads a record, as people settled it if they did. */
export function readRecord({ decode, settled }: Inbox, record: StoredRecord): Incoming {
  const settlement = settled.size === 0 ? undefined : settled.get(placeOf(record))
  if (!settlement) return readAs(decode, record, record)
  if (settlement.kind === 'corrected') {
    const corrected = readAs(decode, record, { ...settlement.record, key: record.key })
    return isReadable(corrected) ? { ...corrected, correction: settlement } : corrected
  }
  // No event has this id: the memory of ids is not asked.
  const event = settlement.of ? { id: '', ...settlement.of } : undefined
  return { record, passedOver: settlement, event }
}

/**
 * Reads `content` as what stands at the place of `record`. One that stands on the topic of another audience was shown to parties
 * whom its marking leaves out.
 */
export function readAs(decode: Decode, record: StoredRecord, content: StoredRecord): Readable | Unreadable {
  if (content.unreadable !== undefined)
    return { record, failure: { errorClass: 'batch-unreadable', reason: content.unreadable } }
  const decision = decode(content)
  if (!decision.ok) {
    const { code, field, facts } = decision.refusal
    const reason = String(facts?.['explanation'] ?? code)
    return { record, failure: { errorClass: code, reason, ...(field === undefined ? {} : { field }) } }
  }
  const event = decision.value
  if (record.topic.startsWith('wp.')) {
    const topic = topicOf(event.source.slice(event.source.lastIndexOf('/') + 1), event.audience)
    if (topic !== record.topic) {
      const reason = `The event belongs on ${topic}, but stood on ${record.topic}.`
      return { record, failure: { errorClass: 'topic-of-another-audience', reason } }
    }
  }
  return { record, event }
}

export const isReadable = (incoming: Incoming): incoming is Readable =>
  'event' in incoming && !isPassedOver(incoming)

export const isPassedOver = (incoming: Incoming): incoming is PassedOver => 'passedOver' in incoming

/** What has a place in its subject's order. */
export type Ordered = Readable | (PassedOver & { readonly event: NonNullable<PassedOver['event']> })

export const isOrdered = (incoming: Incoming): incoming is Ordered =>
  'event' in incoming && incoming.event !== undefined

export function delivered({ record, event }: Readable): DeliveredEvent {
  const { topic, partition, offset, timestamp } = record
  return { event, topic, partition, offset, receivedAt: timestamp }
}
