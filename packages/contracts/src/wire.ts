import { audienceCode } from './audience.ts'
import { envelopeSchema, type EventOf } from './envelope.ts'

/** A Kafka message in CloudEvents binary mode: what stands in the journal is byte for byte what stands in the topic. */
export interface WireMessage {
  readonly key: string
  readonly headers: Readonly<Record<string, string>>
  readonly value: string
}

/** Ten digits, so that sequences order alike as text and as numbers, as CloudEvents' sequence extension asks. */
const SEQUENCE_DIGITS = 10

/**
 * Writes an event as a Kafka message in CloudEvents 1.0 binary mode. Attributes that are not set are left out:
 * a null header kills Java's client.
 * @throws ZodError when the envelope is not valid: nothing malformed may reach a topic (a partner's client would stop there for ever).
 */
export function encode(event: EventOf<unknown>): WireMessage {
  const { data, ...envelope } = event
  const { sequence, audience, ...attributes } = envelopeSchema.parse(envelope)
  const headers: Record<string, string> = { ce_specversion: '1.0' }
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) headers[`ce_${name}`] = value
  headers['ce_sequence'] = String(sequence).padStart(SEQUENCE_DIGITS, '0')
  headers['ce_audience'] = audienceCode(audience)
  headers['content-type'] = 'application/json'
  return { key: envelope.partitionkey, headers, value: JSON.stringify(data) }
}
