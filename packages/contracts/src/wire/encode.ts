import { audienceCode } from '../audience.ts'
import { envelopeSchema, type EventOf } from '../envelope.ts'
import { sequenceText } from './attributes.ts'
import type { WireMessage } from './message.ts'

/**
 * Writes an event as a Kafka message in CloudEvents 1.0 binary mode. Attributes that are not set are left out:
 * a null header kills Java's client. The order of headers is fixed, since the journal's hashes run over them.
 * @throws ZodError when the envelope is not valid: nothing malformed may reach a topic (a partner's client would stop there for ever).
 */
export function encode(event: EventOf<unknown>): WireMessage {
  const { data, ...rest } = event
  const envelope = envelopeSchema.parse(rest)
  const headers: Record<string, string> = {
    ce_specversion: '1.0',
    ce_id: envelope.id,
    ce_source: envelope.source,
    ce_type: envelope.type,
    ce_dataschema: envelope.dataschema,
    ce_subject: envelope.subject,
    ce_time: envelope.time,
    ce_sequence: sequenceText(envelope.sequence),
    ce_partitionkey: envelope.partitionkey,
    ce_audience: audienceCode(envelope.audience),
    ce_originator: envelope.originator,
    ce_tlp: envelope.tlp,
    ce_correlationid: envelope.correlationid,
  }
  if (envelope.causationid !== undefined) headers['ce_causationid'] = envelope.causationid
  if (envelope.traceparent !== undefined) headers['ce_traceparent'] = envelope.traceparent
  headers['content-type'] = 'application/json'
  // Null would be a tombstone on the topic.
  if (data === undefined || data === null)
    throw new TypeError(`${envelope.type} ${envelope.id} carries no data`)
  return { key: envelope.partitionkey, headers, value: JSON.stringify(data) }
}
