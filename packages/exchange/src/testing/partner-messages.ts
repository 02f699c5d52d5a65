import { disruptionReported, examplePartnerEvent, partnerSource } from '@trilateral/contracts/partner'
import { LARGEST_VALUE } from '../incoming/judge-message.ts'
import type { SentenceCode } from '../sentences/sentence-codes.ts'

/** A message as a client hands it to its producer. */
export interface RawMessage {
  readonly key: Buffer | null
  readonly headers: Readonly<Record<string, Buffer | readonly Buffer[]>>
  readonly value: Buffer | null
}

const bytes = (text: string) => Buffer.from(text, 'utf8')
export const LATIN_1 = Buffer.from([0x63, 0x61, 0x66, 0xe9])

type Change = Readonly<Record<string, unknown>>

export interface Writing {
  readonly partner: string
  readonly id: string
  /** Attributes that differ; undefined leaves one out. */
  readonly attributes?: Change
  /** Members of the data that differ. */
  readonly data?: Change
}

function parts({ partner, id, attributes = {}, data = {} }: Writing) {
  const { data: example, datacontenttype, ...own } = examplePartnerEvent(disruptionReported)
  const owner = partner.slice(0, 2)
  return {
    attributes: Object.fromEntries(
      Object.entries({ ...own, source: partnerSource(partner), id, audience: owner, ...attributes }).filter(
        ([, value]) => value !== undefined,
      ),
    ),
    data: { ...Object(example), ...data },
    contentType: String(datacontenttype),
  }
}

/** As the SDKs for Java, Python and Go write it in binary mode. */
export function binary(writing: Writing, headers: RawMessage['headers'] = {}): RawMessage {
  const { attributes, data, contentType } = parts(writing)
  return {
    key: bytes(writing.id),
    headers: {
      ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`ce_${name}`, bytes(value)])),
      'content-type': bytes(contentType),
      ...headers,
    },
    value: bytes(JSON.stringify(data)),
  }
}

/** The same in structured mode. */
export function structured(writing: Writing, members: Change = {}): RawMessage {
  const { attributes, data, contentType } = parts(writing)
  return {
    key: null,
    headers: { 'content-type': bytes('application/cloudevents+json') },
    value: bytes(JSON.stringify({ ...attributes, datacontenttype: contentType, data, ...members })),
  }
}

export interface Spoilt {
  readonly kind: string
  /** Why it is refused. */
  readonly code: SentenceCode
  readonly field?: string
  readonly message: RawMessage
  /** Only Kafka carries it: the others have one text a header. */
  readonly onlyKafka?: true
}

/** Every way in which a message may be no event that the platform takes, for a partner of Korea. */
export function spoiltMessages(partner: string): Spoilt[] {
  let count = 0
  const id = () => `spoilt-${(count += 1)}`
  const bin = (attributes?: Change, headers?: RawMessage['headers']) =>
    binary({ partner, id: id(), ...(attributes ? { attributes } : {}) }, headers)
  const str = (members: Change = {}) => structured({ partner, id: id() }, members)
  const data = (change: Change) => binary({ partner, id: id(), data: change })
  const line = (tariffLine: unknown, material?: string) =>
    data({ goods: [{ name: 'Gallium', tariffLine, ...(material ? { material } : {}) }] })
  const valued = (value: Buffer | null) => ({ ...bin(), value })
  const spoilt = (
    code: SentenceCode,
    kind: string,
    message: RawMessage,
    rest: Pick<Spoilt, 'field' | 'onlyKafka'> = {},
  ): Spoilt => ({ code, kind, message, ...rest })
  const onlyKafka = { onlyKafka: true } as const
  return [
    spoilt('value-missing', 'a tombstone', valued(null)),
    spoilt('value-not-utf8', 'a value in Latin-1', valued(LATIN_1)),
    spoilt('value-not-json', 'half a value', valued(bytes('{"area":'))),
    spoilt('value-not-json', 'an empty value', valued(Buffer.alloc(0))),
    spoilt('value-not-json', 'a byte order mark', valued(bytes('\uFEFF{}'))),
    spoilt('value-not-json', 'XML', valued(bytes('<event/>'))),
    spoilt('content-type-missing', 'no headers', { ...bin(), headers: {} }),
    spoilt('content-type-unsupported', 'Avro', bin({}, { 'content-type': bytes('application/avro') })),
    spoilt(
      'content-type-unsupported',
      'Shift JIS',
      bin({}, { 'content-type': bytes('application/json; charset=shift_jis') }),
    ),
    spoilt('batch-unsupported', 'a batch', {
      ...str(),
      headers: { 'content-type': bytes('application/cloudevents-batch+json') },
    }),
    spoilt(
      'header-repeated',
      'an id that stands twice',
      bin({}, { ce_id: [bytes('a'), bytes('b')] }),
      onlyKafka,
    ),
    spoilt(
      'header-repeated',
      'a content type that stands twice',
      bin({}, { 'content-type': [bytes('application/json'), bytes('application/json')] }),
      onlyKafka,
    ),
    spoilt('header-not-utf8', 'a subject in Latin-1', bin({}, { ce_subject: LATIN_1 }), onlyKafka),
    spoilt('header-not-utf8', 'an extension in Latin-1', bin({}, { ce_unit: LATIN_1 }), onlyKafka),
    spoilt('header-contradicts-event', 'a header that says otherwise', {
      ...str(),
      headers: { 'content-type': bytes('application/cloudevents+json'), ce_type: bytes('a.b') },
    }),
    spoilt('event-not-an-object', 'a list for an event', { ...str(), value: bytes('[1]') }),
    spoilt('attribute-not-text', 'an object for a subject', str({ subject: {} })),
    spoilt('data-missing', 'no data', str({ data: undefined })),
    spoilt('data-not-json', 'data in base64', str({ data: undefined, data_base64: 'e30=' })),
    spoilt(
      'data-not-json',
      'a datacontenttype header of XML',
      bin({}, { ce_datacontenttype: bytes('application/xml') }),
    ),
    spoilt('key-differs-from-partitionkey', 'a key that differs', bin({ partitionkey: 'another' })),
    spoilt('key-not-utf8', 'a key in Latin-1', { ...bin({ partitionkey: 'k' }), key: LATIN_1 }, onlyKafka),
    spoilt('attribute-missing', 'no id', bin({ id: undefined }), { field: 'id' }),
    spoilt('attribute-missing', 'no source', bin({ source: undefined }), { field: 'source' }),
    spoilt('attribute-missing', 'no type', bin({ type: undefined }), { field: 'type' }),
    spoilt('attribute-missing', 'no version of CloudEvents', bin({ specversion: undefined }), {
      field: 'specversion',
    }),
    spoilt('attribute-missing', 'no audience', bin({ audience: undefined }), { field: 'audience' }),
    spoilt('attribute-missing', 'no mark', bin({ tlp: undefined }), { field: 'tlp' }),
    spoilt('attribute-missing', 'an empty id', str({ id: '' }), { field: 'id' }),
    spoilt('specversion-unsupported', 'CloudEvents 0.3', bin({ specversion: '0.3' })),
    spoilt('extension-name-too-long', 'an extension of 21 letters', bin({ abcdefghijklmnopqrstu: 'x' })),
    spoilt('attribute-name-invalid', 'an extension with a hyphen', bin({ 'my-unit': 'x' })),
    spoilt('attribute-name-invalid', 'a header in capitals', bin({}, { CE_unit: bytes('x') })),
    spoilt('attribute-too-long', 'an id of 201 letters', bin({ id: 'x'.repeat(201) })),
    spoilt('attribute-has-control-characters', 'a nought in the id', bin({ id: 'a\u0000b' })),
    spoilt('source-not-a-reference', 'a source with spaces', bin({ source: '/partners/my system' })),
    spoilt('type-not-in-form', 'a type in reverse', bin({ type: 'go.kr.Report' })),
    spoilt('time-not-rfc3339', 'a time without a zone', bin({ time: '2026-11-24T09:12:00' })),
    spoilt('time-not-rfc3339', '30 February', bin({ time: '2026-02-30T09:12:00Z' })),
    spoilt(
      'dataschema-of-another-type',
      'a schema of one’s own',
      bin({ dataschema: 'https://example.go.kr/schema' }),
    ),
    spoilt('audience-unknown', 'a fourth party', bin({ audience: 'kr-xx' })),
    spoilt('audience-not-sorted', 'parties out of order', bin({ audience: 'us-kr' })),
    spoilt('tlp-unknown', 'a label of TLP 1.0', bin({ tlp: 'WHITE' })),
    spoilt('originator-unknown', 'an originator that is no party', bin({ originator: 'eu' })),
    spoilt('originator-not-owner', 'another ministry’s name', bin({ originator: 'us' })),
    spoilt('audience-without-owner', 'an audience without its ministry', bin({ audience: 'jp-us' })),
    spoilt(
      'source-of-another',
      'the source of another system',
      bin({ source: '/partners/us-data-platform' }),
    ),
    spoilt('source-of-another', 'the source of an area', bin({ source: '/trilateral/critical-minerals' })),
    spoilt(
      'type-not-for-partners',
      'an event of an area',
      bin({ type: 'critical-minerals.measure-recorded', dataschema: undefined }),
    ),
    spoilt(
      'type-not-for-partners',
      'an order that only the platform gives',
      bin({ type: 'partner.withdrawal-ordered', dataschema: undefined }),
    ),
    spoilt(
      'version-unknown',
      'a version of the future',
      bin({ dataschema: 'urn:trilateral:schema:partner.disruption-reported:9' }),
    ),
    spoilt('message-too-large', 'a book', valued(Buffer.alloc(LARGEST_VALUE + 1, 'x'))),
    spoilt('data-invalid', 'no title', data({ title: undefined }), { field: 'title' }),
    spoilt('data-invalid', 'a number for a title', data({ title: 7 }), { field: 'title' }),
    spoilt('data-invalid', 'a member that nobody knows', data({ urgency: 'high' }), { field: 'urgency' }),
    spoilt('data-invalid', 'no goods', data({ goods: [] }), { field: 'goods' }),
    spoilt('data-invalid', 'a tariff line in words', line({ schedule: 'HS', code: 'gallium' }), {
      field: 'goods[0].tariffLine.code',
    }),
    spoilt('data-invalid', 'a day that does not exist', data({ since: '2026-02-30' }), { field: 'since' }),
    spoilt('data-has-control-characters', 'a nought in the title', data({ title: 'a\u0000b' }), {
      field: 'title',
    }),
    spoilt('data-has-control-characters', 'half a character', data({ description: 'a\ud83d' }), {
      field: 'description',
    }),
    spoilt('area-unknown', 'an area that there is not', data({ area: 'fisheries' }), { field: 'area' }),
    spoilt(
      'heading-shared-by-materials',
      'a heading of five metals',
      line({ schedule: 'HS', code: '8112.92' }, 'gallium'),
      { field: 'goods[0].tariffLine' },
    ),
    spoilt('heading-shared-by-materials', 'the chapter above it', line({ schedule: 'HS', code: '8112' }), {
      field: 'goods[0].tariffLine',
    }),
    spoilt(
      'tariff-line-of-another-material',
      'germanium’s line',
      line({ schedule: 'US', code: '8112.92.60' }, 'gallium'),
      { field: 'goods[0].tariffLine' },
    ),
    spoilt(
      'tariff-line-unknown',
      'a line that nobody knows',
      line({ schedule: 'JP', code: '8112.92-100' }, 'gallium'),
      { field: 'goods[0].tariffLine' },
    ),
    spoilt('withdrawal-unknown', 'a withdrawal that nobody ordered', {
      ...bin({ type: 'partner.withdrawal-confirmed', dataschema: undefined }),
      value: bytes(JSON.stringify({ withdrawal: '019a1c00-0000-7000-8000-000000000046' })),
    }),
  ]
}

/** A run of bits that is the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Valid messages of which one to three bits were turned on the way, in the value or in a header. */
export function flippedMessages(partner: string, count: number, seed: number): RawMessage[] {
  const next = random(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  const flip = (given: Buffer) => {
    const turned = Buffer.from(given)
    const at = below(turned.length)
    turned[at] = (turned[at] ?? 0) ^ (1 << below(8))
    return turned
  }
  return Array.from({ length: count }, (_, n) => {
    const writing = { partner, id: `flipped-${n}` }
    let message = n % 2 === 0 ? binary(writing) : structured(writing)
    for (let times = 1 + below(3); times > 0; times -= 1) {
      const names = Object.keys(message.headers)
      const name = names[below(names.length)] ?? ''
      const header = message.headers[name]
      message =
        below(2) === 0 && header instanceof Buffer
          ? { ...message, headers: { ...message.headers, [name]: flip(header) } }
          : { ...message, value: message.value && flip(message.value) }
    }
    return message
  })
}
