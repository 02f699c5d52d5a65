import { decided, type Decision } from '../refusal.ts'
import { ATTRIBUTES, type AttributeTexts } from './attributes.ts'
import { isJson } from './content-type.ts'
import type { ReceivedMessage } from './message.ts'
import { textOf } from './text.ts'
import { quoted, unreadable } from './unreadable.ts'

const PREFIX = 'ce_'

const attributeOfHeader = new Map([...ATTRIBUTES].map((name) => [`${PREFIX}${name}`, name]))

/** The one text of a header; undefined when it is absent. */
export function headerText(headers: ReceivedMessage['headers'], name: string): Decision<string | undefined> {
  const value = headers[name]
  if (value === undefined) return decided(undefined)
  const [only, ...more] = value instanceof Uint8Array || typeof value === 'string' ? [value] : value
  if (only === undefined) return decided(undefined)
  if (more.length > 0)
    return unreadable('header-repeated', `The header ${quoted(name)} stands ${more.length + 1} times.`, name)
  const text = textOf(only)
  return text === undefined
    ? unreadable('header-not-utf8', `The header ${quoted(name)} is not UTF-8.`, name)
    : decided(text)
}

/**
 * The attributes that stand in headers `ce_*`. Other headers belong to others (tracing, for one) and are left alone;
 * an attribute that we do not know is refused, since nothing downstream would carry it.
 */
export function attributesInHeaders(headers: ReceivedMessage['headers']): Decision<AttributeTexts> {
  const texts: AttributeTexts = {}
  for (const header in headers) {
    const name = attributeOfHeader.get(header)
    if (name === undefined) {
      const foreign = header.startsWith(PREFIX) ? judgeForeign(headers, header) : undefined
      if (foreign && !foreign.ok) return foreign
      continue
    }
    const value = headers[header]
    const plain = value instanceof Uint8Array ? textOf(value) : undefined
    if (plain !== undefined) {
      texts[name] = plain
      continue
    }
    const text = headerText(headers, header)
    if (!text.ok) return text
    if (text.value !== undefined) texts[name] = text.value
  }
  return decided(texts)
}

/** The JavaScript SDK repeats the content type as an attribute of its own, which the binding does not foresee: harmless if it is JSON. */
function judgeForeign(headers: ReceivedMessage['headers'], header: string): Decision<unknown> {
  if (header !== 'ce_datacontenttype') return unknownAttribute(header.slice(PREFIX.length))
  const text = headerText(headers, header)
  if (!text.ok || text.value === undefined || isJson(text.value)) return text
  return unreadable(
    'data-not-json',
    `datacontenttype is ${quoted(text.value)}; only JSON is read.`,
    'datacontenttype',
  )
}

export const unknownAttribute = (name: string) =>
  unreadable('attribute-unknown', `The attribute ${quoted(name)} is not one of ours.`, name.slice(0, 80))
