import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReceivedMessage } from '../wire/message.ts'
import { disruptionReported } from './disruption-reported.event.ts'
import { ENVELOPE_REFUSALS, type EnvelopeRefusal } from './envelope.ts'
import { examplePartnerEvent } from './example.ts'
import { MESSAGE_REFUSALS, readPartnerMessage, type MessageRefusal } from './read-message.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = Uint8Array.from([0x63, 0x61, 0x66, 0xe9])
const { data, datacontenttype, ...attributes } = examplePartnerEvent(disruptionReported)

/** As the SDKs for Java, Python and Go send it. */
const binary = (
  headers: ReceivedMessage['headers'] = {},
  key: Uint8Array | null = null,
): ReceivedMessage => ({
  key,
  value: bytes(JSON.stringify(data)),
  headers: {
    ...Object.fromEntries(
      Object.entries(attributes).map(([name, text]) => [`ce_${name}`, bytes(String(text))]),
    ),
    'content-type': bytes(String(datacontenttype)),
    ...headers,
  },
})
const structured = (change: object = {}, headers: ReceivedMessage['headers'] = {}): ReceivedMessage => ({
  key: null,
  value: bytes(JSON.stringify({ ...attributes, datacontenttype, data, ...change })),
  headers: { 'content-type': bytes('application/cloudevents+json; charset=UTF-8'), ...headers },
})
const expected = {
  envelope: {
    id: 'ew-2026-11-24-0007',
    source: '/partners/kr-early-warning',
    type: 'partner.disruption-reported',
    version: 1,
    subject: null,
    time: '2026-11-24T09:12:00+09:00',
    audience: ['jp', 'kr', 'us'],
    tlp: 'AMBER',
    originator: null,
    partitionkey: null,
  },
  data,
}

describe('a partner’s event', () => {
  it.each([
    ['in binary mode', binary()],
    ['in structured mode', structured()],
    ['with extensions of its own', binary({ ce_ministryunit: bytes('분석과') })],
    ['with numbers as a client writes them', structured({ priority: 3, urgent: true })],
    ['with unset attributes as null', structured({ subject: null })],
    ['with datacontenttype as a header', binary({ ce_datacontenttype: bytes('application/json') })],
    ['with headers of others', binary({ traceparent: latin1, 'x-twice': [latin1, latin1] })],
    ['that repeats itself in headers', structured({}, { ce_type: bytes(disruptionReported.type) })],
    ['with a key that nobody asked for', binary({}, latin1)],
  ])('is read %s', (_case, message) => {
    expect(readPartnerMessage(message)).toEqual({ ok: true, value: expected })
  })

  it('that names no schema is taken for version 1', () => {
    expect(readPartnerMessage(structured({ dataschema: null }))).toMatchObject({
      value: { envelope: { version: 1 } },
    })
  })
})

const refusals: [EnvelopeRefusal | MessageRefusal, string, ReceivedMessage][] = [
  ['value-missing', 'a tombstone', { ...binary(), value: null }],
  ['value-not-utf8', 'Latin-1', { ...binary(), value: latin1 }],
  ['value-not-json', 'half a value', { ...binary(), value: bytes('{"area":') }],
  ['value-not-json', 'nothing', { ...binary(), value: bytes('') }],
  ['content-type-missing', 'no content type', binary({ 'content-type': undefined })],
  ['content-type-unsupported', 'Avro', binary({ 'content-type': bytes('application/avro') })],
  ['batch-unsupported', 'a batch', binary({ 'content-type': bytes('application/cloudevents-batch+json') })],
  ['header-repeated', 'two ids', binary({ ce_id: [bytes('a'), bytes('a')] })],
  ['header-not-utf8', 'a subject in Latin-1', binary({ ce_subject: latin1 })],
  ['header-contradicts-event', 'another id in the header', structured({}, { ce_id: bytes('other') })],
  ['event-not-an-object', 'a list', { ...structured(), value: bytes('[]') }],
  ['attribute-not-text', 'a list for a subject', structured({ subject: ['a'] })],
  ['data-missing', 'no data', structured({ data: null })],
  ['data-missing', 'null for data', { ...binary(), value: bytes('null') }],
  ['data-not-json', 'base64', structured({ data: undefined, data_base64: 'e30=' })],
  ['data-not-json', 'XML in a header', binary({ ce_datacontenttype: bytes('text/xml') })],
  ['data-not-json', 'XML in the event', structured({ datacontenttype: 'text/xml' })],
  ['key-not-utf8', 'a key in Latin-1', binary({ ce_partitionkey: bytes('k') }, latin1)],
  ['key-differs-from-partitionkey', 'another key', binary({ ce_partitionkey: bytes('k') }, bytes('l'))],
  ['attribute-missing', 'no id', binary({ ce_id: undefined })],
  ['attribute-missing', 'an empty id', binary({ ce_id: bytes('') })],
  ['attribute-missing', 'no audience', structured({ audience: undefined })],
  ['attribute-name-invalid', 'capitals', binary({ CE_ID: bytes('a') })],
  ['attribute-name-invalid', 'a hyphen', structured({ 'my-unit': 'a' })],
  ['extension-name-too-long', '21 letters', structured({ abcdefghijklmnopqrstu: 'a' })],
  ['specversion-unsupported', 'CloudEvents 0.3', binary({ ce_specversion: bytes('0.3') })],
  ['attribute-too-long', 'an id of 201 letters', structured({ id: 'x'.repeat(201) })],
  ['attribute-has-control-characters', 'a nought in the id', structured({ id: 'a\u0000b' })],
  ['attribute-has-control-characters', 'half an emoji', structured({ id: '\ud83d' })],
  ['source-not-a-reference', 'spaces', structured({ source: '/partners/my system' })],
  ['type-not-in-form', 'a type in reverse', structured({ type: 'Com.Example' })],
  ['time-not-rfc3339', 'no zone', structured({ time: '2026-11-24T09:12:00' })],
  ['time-not-rfc3339', '30 February', structured({ time: '2026-02-30T09:12:00Z' })],
  ['dataschema-of-another-type', 'a schema of somebody else', structured({ dataschema: 'urn:x:1' })],
  ['audience-unknown', 'a fourth party', structured({ audience: 'jp-kr-xx' })],
  ['audience-not-sorted', 'us first', structured({ audience: 'us-jp' })],
  ['tlp-unknown', 'TLP 1.0', structured({ tlp: 'WHITE' })],
  ['originator-unknown', 'a fourth party', structured({ originator: 'xx' })],
]

describe('a message that is no event', () => {
  it.each(refusals)('is refused as %s: %s', (code, _case, message) => {
    expect(readPartnerMessage(message)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('is tried above in every way that there is a code for', () => {
    const tried = new Set<string>(refusals.map(([code]) => code))
    expect([...ENVELOPE_REFUSALS, ...MESSAGE_REFUSALS].filter((code) => !tried.has(code))).toEqual([])
  })

  it('never stops the reader, whatever bytes it holds', () => {
    const any = fc.uint8Array({ maxLength: 60 })
    const name = fc.oneof(fc.constantFrom('ce_id', 'ce_audience', 'content-type', 'ce_'), fc.string())
    const headers = fc.dictionary(name, fc.oneof(any, fc.array(any, { maxLength: 3 })), { maxKeys: 4 })
    const value = fc.oneof(any, fc.constant(null), fc.json().map(bytes))
    fc.assert(
      fc.property(headers, value, fc.boolean(), (foreign, body, isWhole) => {
        const message = isWhole ? binary(foreign) : structured({}, foreign)
        const decision = readPartnerMessage({ ...message, value: body })
        if (!decision.ok) expect(decision.refusal.code).toMatch(/^[a-z-0-9]+$/)
      }),
      { numRuns: 1000 },
    )
  })
})
