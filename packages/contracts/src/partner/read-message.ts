import { decided, refused, type Decision } from '../refusal.ts'
import { isJson, modeOf } from '../wire/content-type.ts'
import { headerText } from '../wire/binary.ts'
import type { ReceivedMessage } from '../wire/message.ts'
import { textOf } from '../wire/text.ts'
import { partnerEnvelopeOf, type PartnerAttributes, type PartnerEnvelope } from './envelope.ts'

/** A partner's event: what it says about itself, and its data, which nobody has judged yet. */
export interface PartnerEvent {
  readonly envelope: PartnerEnvelope
  readonly data: unknown
}

/** Why a message is no event at all, before what it says is looked at. */
export const MESSAGE_REFUSALS = [
  'value-missing',
  'value-not-utf8',
  'value-not-json',
  'content-type-missing',
  'content-type-unsupported',
  'batch-unsupported',
  'header-repeated',
  'header-not-utf8',
  'header-contradicts-event',
  'event-not-an-object',
  'attribute-not-text',
  'data-missing',
  'key-not-utf8',
  'key-differs-from-partitionkey',
] as const
export type MessageRefusal = (typeof MESSAGE_REFUSALS)[number]

const refuse = (code: MessageRefusal, field?: string, facts?: Record<string, string | number>) =>
  refused(code, field, facts)

const PREFIX = 'ce_'

/**
 * Reads a partner's message, in binary or structured mode. Laxer than what we write (any extension, an id of any form, a subject or
 * none) and strict in what is valid: a message that two clients could read as two events is refused. It never throws for what it says.
 */
export function readPartnerMessage(message: ReceivedMessage): Decision<PartnerEvent> {
  const parts = partsOf(message)
  if (!parts.ok) return parts
  const envelope = partnerEnvelopeOf(parts.value.attributes)
  if (!envelope.ok) return envelope
  const key = checkKey(message.key, envelope.value.partitionkey)
  return key.ok ? decided({ envelope: envelope.value, data: parts.value.data }) : key
}

interface Parts {
  readonly attributes: PartnerAttributes
  readonly data: unknown
}

function partsOf({ headers, value }: ReceivedMessage): Decision<Parts> {
  if (value === null) return refuse('value-missing')
  const contentType = headerText(headers, 'content-type')
  if (!contentType.ok) return contentType
  const mode = modeOf(contentType.value)
  if (!mode.ok) return mode
  const text = textOf(value)
  if (text === undefined) return refuse('value-not-utf8')
  const json = parsed(text)
  if (!json.ok) return json
  const copies = attributesIn(headers)
  if (!copies.ok) return copies
  if (mode.value === 'structured') return structuredParts(json.value, copies.value)
  return json.value === null
    ? refuse('data-missing', 'data')
    : decided({ attributes: copies.value, data: json.value })
}

function parsed(text: string): Decision<unknown> {
  try {
    return decided(JSON.parse(text))
  } catch {
    return refuse('value-not-json')
  }
}

function attributesIn(headers: ReceivedMessage['headers']): Decision<PartnerAttributes> {
  const attributes: Record<string, string> = {}
  for (const header of Object.keys(headers)) {
    // Other headers belong to others (tracing, for one) and are left alone.
    if (!header.toLowerCase().startsWith(PREFIX)) continue
    if (!header.startsWith(PREFIX)) return refused('attribute-name-invalid', header.slice(0, 80))
    const text = headerText(headers, header)
    if (!text.ok) return text
    if (text.value === undefined) continue
    const name = header.slice(PREFIX.length)
    if (name !== 'datacontenttype') attributes[name] = text.value
    else if (!isJson(text.value))
      return refused('data-not-json', name, { contentType: text.value.slice(0, 80) })
  }
  return decided(attributes)
}

function structuredParts(json: unknown, copies: PartnerAttributes): Decision<Parts> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('event-not-an-object')
  const attributes: Record<string, string> = {}
  let data: unknown
  for (const [name, value] of Object.entries(json)) {
    // A null member is an unset one, as the format says.
    if (value === null) continue
    if (name === 'data') data = value
    else if (name === 'data_base64') return refused('data-not-json', name, { contentType: 'base64' })
    else if (typeof value === 'number' || typeof value === 'boolean') attributes[name] = String(value)
    else if (typeof value !== 'string') return refuse('attribute-not-text', name.slice(0, 80))
    else if (name !== 'datacontenttype') attributes[name] = value
    else if (!isJson(value)) return refused('data-not-json', name, { contentType: value.slice(0, 80) })
  }
  if (data === undefined) return refuse('data-missing', 'data')
  const contradicted = Object.keys(copies).find((name) => copies[name] !== attributes[name])
  return contradicted === undefined
    ? decided({ attributes, data })
    : refuse('header-contradicts-event', contradicted.slice(0, 80))
}

/** A key is needed by nobody; one that says otherwise than the event sends it where its reader does not look. */
function checkKey(key: Uint8Array | null, partitionkey: string | null): Decision<null> {
  if (partitionkey === null || key === null) return decided(null)
  const text = textOf(key)
  if (text === undefined) return refuse('key-not-utf8', 'partitionkey')
  return text === partitionkey
    ? decided(null)
    : refuse('key-differs-from-partitionkey', 'partitionkey', {
        key: text.slice(0, 80),
        partitionkey: partitionkey.slice(0, 80),
      })
}
