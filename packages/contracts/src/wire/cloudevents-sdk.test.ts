import { CloudEvent, Kafka, type KafkaMessage } from 'cloudevents'
import { describe, expect, it } from 'vitest'
import { measureSuspended } from '../critical-minerals/index.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { exampleEvent } from './example-event.ts'
import type { ReceivedMessage } from './message.ts'

const event = exampleEvent(measureSuspended)
const bytes = (value: unknown) => new TextEncoder().encode(String(value))
const { key, headers, value } = encode(event)

/** What the SDK hands to a Kafka client, as the topic hands it to us. */
function sent(message: KafkaMessage, recordKey: string): ReceivedMessage {
  const texts = Object.entries(message.headers).filter(([, text]) => text !== undefined)
  const body = typeof message.value === 'string' ? message.value : JSON.stringify(message.value)
  return {
    key: bytes(recordKey),
    headers: Object.fromEntries(texts.map(([name, text]) => [name, bytes(text)])),
    value: bytes(body),
  }
}

const theirs = new CloudEvent({
  specversion: '1.0',
  id: event.id,
  source: event.source,
  type: event.type,
  dataschema: event.dataschema,
  subject: event.subject,
  time: event.time,
  datacontenttype: 'application/json',
  sequence: '0000000002',
  partitionkey: key,
  audience: 'jp-kr-us',
  originator: event.originator,
  tlp: event.tlp,
  correlationid: event.correlationid,
  traceparent: event.traceparent,
  data: event.data,
})

describe('the CloudEvents SDK for JavaScript', () => {
  it('reads what we write', () => {
    const message = { key, value, headers, body: value, timestamp: '0' } as unknown as KafkaMessage
    const read = Kafka.toEvent(message)
    if (Array.isArray(read) || !(read instanceof CloudEvent)) throw new Error('not one event')
    expect(read.validate()).toBe(true)
    expect(read).toMatchObject({
      id: event.id,
      type: event.type,
      dataschema: event.dataschema,
      sequence: '0000000002',
      audience: 'jp-kr-us',
      data: event.data,
    })
  })

  it('is read by us in binary mode', () => {
    expect(decode(sent(Kafka.binary(theirs), key))).toEqual({ ok: true, value: event })
  })

  it('is read by us in structured mode', () => {
    expect(decode(sent(Kafka.structured(theirs), key))).toEqual({ ok: true, value: event })
  })
})
