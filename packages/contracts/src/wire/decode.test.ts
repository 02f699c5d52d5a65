import { describe, expect, it } from 'vitest'
import { measureSuspended } from '../critical-minerals/index.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { exampleEvent } from './example-event.ts'
import type { ReceivedMessage } from './message.ts'
import { received, receivedStructured } from './received.ts'
import { structuredJson } from './structured-json.ts'
import type { UnreadableCode } from './unreadable.ts'

const event = exampleEvent(measureSuspended)
const key = event.partitionkey
const message = received(encode(event))
const json = structuredJson(event)
const bytes = (text: string) => new TextEncoder().encode(text)
const latin1 = Uint8Array.from([0x63, 0x61, 0x66, 0xe9])

const withHeaders = (headers: ReceivedMessage['headers']): ReceivedMessage => ({
  ...message,
  headers: { ...message.headers, ...headers },
})
const structured = (change: object, contentType?: string) =>
  receivedStructured({ ...json, ...change }, contentType === undefined ? { key } : { key, contentType })

describe('an event of ours', () => {
  it.each([
    ['in binary mode', message],
    ['with a charset', withHeaders({ 'content-type': bytes('Application/JSON; charset="UTF-8"') })],
    ['with header values as text', withHeaders({ ce_tlp: 'GREEN' })],
    ['with a header value in a list of one', withHeaders({ ce_tlp: [bytes('GREEN')] })],
    [
      'with datacontenttype as the SDK repeats it',
      withHeaders({ ce_datacontenttype: bytes('application/json') }),
    ],
    ['with headers of others', withHeaders({ traceparent: latin1, 'x-partner': [latin1, latin1] })],
    ['in structured mode', structured({})],
    [
      'in structured mode, capitals and charset',
      structured({}, 'Application/CloudEvents+JSON; Charset=utf-8'),
    ],
    ['with unset attributes as null', structured({ causationid: null, datacontenttype: null })],
    [
      'with header copies of a structured event',
      { ...structured({}), headers: { ...structured({}).headers, ce_type: bytes(event.type) } },
    ],
  ] satisfies [string, ReceivedMessage][])('is read %s', (_case, each) => {
    expect(decode(each)).toEqual({ ok: true, value: event })
  })
})

const refusals: [UnreadableCode, string, ReceivedMessage][] = [
  ['value-missing', 'a tombstone', { ...message, value: null }],
  ['value-not-utf8', 'a value in Latin-1', { ...message, value: latin1 }],
  ['value-not-json', 'half a value', { ...message, value: message.value?.slice(0, -1) ?? null }],
  [
    'value-not-json',
    'a byte order mark',
    { ...message, value: bytes(`\uFEFF${JSON.stringify(event.data)}`) },
  ],
  ['content-type-missing', 'no content type', withHeaders({ 'content-type': undefined })],
  ['content-type-unsupported', 'Avro', withHeaders({ 'content-type': bytes('application/avro') })],
  [
    'content-type-unsupported',
    'Shift JIS',
    withHeaders({ 'content-type': bytes('application/json; charset=shift_jis') }),
  ],
  ['batch-unsupported', 'a batch', structured({}, 'application/cloudevents-batch+json')],
  ['header-repeated', 'two ids', withHeaders({ ce_id: [bytes(event.id), bytes(event.id)] })],
  [
    'header-repeated',
    'two content types',
    withHeaders({ 'content-type': [bytes('application/json'), bytes('text/plain')] }),
  ],
  ['header-not-utf8', 'a subject in Latin-1', withHeaders({ ce_subject: latin1 })],
  ['header-not-utf8', 'a content type in Latin-1', withHeaders({ 'content-type': latin1 })],
  ['specversion-unsupported', 'CloudEvents 0.3', withHeaders({ ce_specversion: bytes('0.3') })],
  ['specversion-unsupported', 'CloudEvents 0.3, structured', structured({ specversion: '0.3' })],
  ['attribute-missing', 'no audience', withHeaders({ ce_audience: undefined })],
  ['attribute-missing', 'an empty list of ids', withHeaders({ ce_id: [] })],
  ['attribute-missing', 'no id, structured', structured({ id: null })],
  [
    'attribute-unknown',
    'a long extension name',
    withHeaders({ ce_averyveryverylongextensionname: bytes('x') }),
  ],
  [
    'data-not-json',
    'another datacontenttype as header',
    withHeaders({ ce_datacontenttype: bytes('text/plain') }),
  ],
  ['attribute-unknown', 'a member of their own', structured({ partner: 'x' })],
  ['attribute-unknown', 'a prototype for an attribute', withHeaders({ ce___proto__: bytes('x') })],
  ['attribute-invalid', 'an empty subject', withHeaders({ ce_subject: bytes('') })],
  ['attribute-invalid', 'an audience of nobody', withHeaders({ ce_audience: bytes('') })],
  ['attribute-invalid', 'an audience with a stranger', withHeaders({ ce_audience: bytes('jp-xx') })],
  ['attribute-invalid', 'a party twice', withHeaders({ ce_audience: bytes('jp-jp') })],
  ['attribute-invalid', 'a sequence without its zeros', withHeaders({ ce_sequence: bytes('2') })],
  ['attribute-invalid', 'sequence zero', withHeaders({ ce_sequence: bytes('0000000000') })],
  ['attribute-invalid', 'a sequence as number', structured({ sequence: 2 })],
  [
    'attribute-invalid',
    'a time with an offset',
    withHeaders({ ce_time: bytes('2026-11-24T09:30:00+09:00') }),
  ],
  ['audience-not-sorted', 'us before jp', withHeaders({ ce_audience: bytes('us-jp') })],
  ['key-missing', 'no key', { ...message, key: null }],
  ['key-not-utf8', 'a key in Latin-1', { ...message, key: latin1 }],
  ['key-differs-from-partitionkey', 'another key', { ...message, key: bytes('another') }],
  [
    'type-unknown',
    'an event never defined',
    withHeaders({ ce_type: bytes('critical-minerals.measure-forgotten') }),
  ],
  [
    'type-of-another-area',
    'an area speaking for another',
    withHeaders({ ce_source: bytes('/trilateral/semiconductors') }),
  ],
  [
    'dataschema-of-another-type',
    'the schema of another event',
    withHeaders({ ce_dataschema: bytes('urn:trilateral:schema:critical-minerals.measure-ended:1') }),
  ],
  [
    'version-unknown',
    'a version from the future',
    withHeaders({ ce_dataschema: bytes(`urn:trilateral:schema:${event.type}:2`) }),
  ],
  ['event-not-an-object', 'a list', receivedStructured([json], { key })],
  [
    'header-contradicts-event',
    'two types in one message',
    { ...structured({}), headers: { ...structured({}).headers, ce_type: bytes('a.b') } },
  ],
  ['data-missing', 'no data', structured({ data: undefined })],
  ['data-not-json', 'data in base64', structured({ data_base64: 'e30=' })],
  ['data-not-json', 'data in XML', structured({ datacontenttype: 'application/xml' })],
  ['data-invalid', 'data of another event', { ...message, value: bytes('{}') }],
  ['data-invalid', 'data that is null', { ...message, value: bytes('null') }],
  [
    'data-invalid',
    'a field that nobody defined',
    structured({ data: { ...(event.data as object), extra: 1 } }),
  ],
]

describe('what is not an event of ours', () => {
  it.each(refusals)('is refused as %s: %s', (code, _case, each) => {
    const decision = decode(each)
    if (decision.ok) throw new Error('it was read')
    expect(decision.refusal.code).toBe(code)
    expect(decision.refusal.facts?.['explanation']).toMatch(/^.{10,400}$/)
  })

  it('names the field of the data that is wrong, and how many more there are', () => {
    const decision = decode(
      structured({ data: { ...(event.data as object), from: '2025-02-30', until: 'soon' } }),
    )
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'data-invalid', field: 'from' } })
    expect(JSON.stringify(decision)).toContain('(and 1 more)')
  })
})
