import { eventDefinition } from '../areas.ts'
import { dataschemaOf, type EventDefinition } from '../define-event.ts'
import type { EventOf } from '../envelope.ts'
import { decided, type Decision } from '../refusal.ts'
import { speaksFor } from '../source.ts'
import { envelopeOf, type AttributeTexts } from './attributes.ts'
import { attributesInHeaders, headerText } from './binary.ts'
import { modeOf } from './content-type.ts'
import { lift } from './lift.ts'
import type { ReceivedMessage } from './message.ts'
import { readStructured } from './structured.ts'
import { textOf } from './text.ts'
import { quoted, unreadable } from './unreadable.ts'

export type Decode = (message: ReceivedMessage) => Decision<EventOf<unknown>>

/** A decoder for the definitions that `find` knows; {@link decode} is the one for the registry. */
export function decoderOf(find: (type: string) => EventDefinition | undefined): Decode {
  return (message) => {
    const content = contentOf(message)
    if (!content.ok) return content
    const envelope = envelopeOf(content.value.texts)
    if (!envelope.ok) return envelope
    const { type, source, partitionkey } = envelope.value
    const key = keyOf(message, partitionkey)
    if (!key.ok) return key
    if (!speaksFor(source, type))
      return unreadable('type-of-another-area', `${source} does not speak for ${quoted(type)}.`, 'source')
    const definition = find(type)
    if (!definition) return unreadable('type-unknown', `No event ${quoted(type)} is defined.`, 'type')
    const data = lift(definition, envelope.value, content.value.data)
    if (!data.ok) return data
    const dataschema = dataschemaOf(type, definition.version)
    return decided(Object.assign(envelope.value, { dataschema, data: data.value }))
  }
}

/**
 * Reads a message, in binary or structured mode, as one of the registered events with data of the current version;
 * `dataschema` then names that version. Strict: what is not exactly an event of ours is refused with a code
 * ({@link UnreadableCode}) and an explanation in plain words. It never throws for what a message says.
 */
export const decode: Decode = decoderOf(eventDefinition)

function contentOf(message: ReceivedMessage): Decision<{ texts: AttributeTexts; data: unknown }> {
  const { headers, value } = message
  if (value === null)
    return unreadable('value-missing', 'The message has no value: events are never tombstones.')
  const contentType = headerText(headers, 'content-type')
  if (!contentType.ok) return contentType
  const mode = modeOf(contentType.value)
  if (!mode.ok) return mode
  const json = jsonOf(value)
  if (!json.ok) return json
  if (mode.value === 'structured') return readStructured(json.value, headers)
  const texts = attributesInHeaders(headers)
  return texts.ok ? decided({ texts: texts.value, data: json.value }) : texts
}

function jsonOf(value: Uint8Array): Decision<unknown> {
  const text = textOf(value)
  if (text === undefined) return unreadable('value-not-utf8', 'The value is not UTF-8.')
  try {
    return decided(JSON.parse(text))
  } catch {
    return unreadable('value-not-json', 'The value is not JSON.')
  }
}

function keyOf({ key }: ReceivedMessage, partitionkey: string): Decision<null> {
  if (key === null) return unreadable('key-missing', 'The message has no key; it must be the partitionkey.')
  const text = textOf(key)
  if (text === undefined) return unreadable('key-not-utf8', 'The key is not UTF-8.')
  return text === partitionkey
    ? decided(null)
    : unreadable(
        'key-differs-from-partitionkey',
        `The key is ${quoted(text)}, the partitionkey ${quoted(partitionkey)}.`,
        'partitionkey',
      )
}
