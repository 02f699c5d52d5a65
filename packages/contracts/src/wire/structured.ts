import { decided, type Decision } from '../refusal.ts'
import { ATTRIBUTES, isAttribute, type AttributeTexts } from './attributes.ts'
import { attributesInHeaders, unknownAttribute } from './binary.ts'
import { isJson } from './content-type.ts'
import type { ReceivedMessage } from './message.ts'
import { quoted, unreadable } from './unreadable.ts'

/** Attributes and data of an event in CloudEvents JSON format. A null member is an unset one, as the format says. */
export function readStructured(
  json: unknown,
  headers: ReceivedMessage['headers'],
): Decision<{ texts: AttributeTexts; data: unknown }> {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return unreadable('event-not-an-object', 'A structured event is one JSON object.')
  const texts: AttributeTexts = {}
  let data: unknown
  for (const [name, value] of Object.entries(json)) {
    if (name === 'data') data = value
    else if (value === null) continue
    else if (name === 'data_base64')
      return unreadable('data-not-json', 'Data comes as JSON in "data", never as base64.', 'data')
    else if (name === 'datacontenttype') {
      if (typeof value !== 'string' || !isJson(value))
        return unreadable(
          'data-not-json',
          `datacontenttype is ${quoted(String(value))}; only JSON is read.`,
          name,
        )
    } else if (!isAttribute(name)) return unknownAttribute(name)
    else if (typeof value !== 'string')
      return unreadable('attribute-invalid', `${name} is a ${typeof value}; it must be text.`, name)
    else texts[name] = value
  }
  if (data === undefined || data === null)
    return unreadable('data-missing', 'The event carries no data.', 'data')
  const contradiction = contradictingHeader(headers, texts)
  return contradiction.ok ? decided({ texts, data }) : contradiction
}

/** Headers may repeat what a structured event says. Where they say something else, two readers would see two events. */
function contradictingHeader(headers: ReceivedMessage['headers'], texts: AttributeTexts): Decision<null> {
  const copies = attributesInHeaders(headers)
  if (!copies.ok) return copies
  const name = ATTRIBUTES.find(
    (each) => copies.value[each] !== undefined && copies.value[each] !== texts[each],
  )
  return name === undefined
    ? decided(null)
    : unreadable('header-contradicts-event', `The header ce_${name} says otherwise than the event.`, name)
}
