import type { StoredRecord } from '@trilateral/bus'
import { topicOf, type Decode, type EventOf } from '@trilateral/contracts'
import type { Failure } from './failure.ts'
import type { DeliveredEvent } from './handler.ts'

export interface Readable {
  readonly record: StoredRecord
  readonly event: EventOf<unknown>
}

export interface Unreadable {
  readonly record: StoredRecord
  readonly failure: Failure
}

export type Incoming = Readable | Unreadable

/** Reads a record. One that stands on the topic of another audience was shown to parties whom its marking leaves out. */
export function readRecord(decode: Decode, record: StoredRecord): Incoming {
  if (record.unreadable !== undefined)
    return { record, failure: { errorClass: 'batch-unreadable', reason: record.unreadable } }
  const decision = decode(record)
  if (!decision.ok) {
    const { code, facts } = decision.refusal
    return { record, failure: { errorClass: code, reason: String(facts?.['explanation'] ?? code) } }
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

export const isReadable = (incoming: Incoming): incoming is Readable => 'event' in incoming

export function delivered({ record, event }: Readable): DeliveredEvent {
  const { topic, partition, offset, timestamp } = record
  return { event, topic, partition, offset, receivedAt: timestamp }
}
