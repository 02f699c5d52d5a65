import {
  eventFamilies,
  isParty,
  liftData,
  PARTIES,
  TLP_LABELS,
  versionOf,
  type EventDefinition,
} from '@trilateral/contracts'
import { eventRejected, withdrawalOrdered } from '@trilateral/contracts/partner'
import type { PlatformEvent, UnknownEvent } from './event.ts'

const definitions = new Map<string, EventDefinition>(
  [...eventFamilies.flatMap(({ events }) => events), withdrawalOrdered, eventRejected].map((definition) => [
    definition.type,
    definition,
  ]),
)

/** A message that is no event of the platform: its sender is at fault, or it was changed on the way. */
export class NotAnEvent extends Error {
  override readonly name = 'NotAnEvent'
}

type Bytes = Uint8Array | string
type HeaderValue = Bytes | readonly Bytes[] | null | undefined

/** A record as Kafka clients hand it out; kafkajs's `message` is one. */
export interface KafkaMessage {
  readonly headers?: Readonly<Record<string, HeaderValue>> | undefined
  readonly value: Bytes | null
}

/**
 * The event that a record of `partner.<code>.out` holds.
 * @throws NotAnEvent
 */
export function eventOfMessage({ headers = {}, value }: KafkaMessage): PlatformEvent {
  if (value === null) throw new NotAnEvent('The message has no value.')
  const contentType = textOf(headers['content-type']) ?? ''
  const json = parsed(textOf(value) ?? '')
  if (contentType.startsWith('application/cloudevents+json')) return eventOfJson(json)
  const attributes = Object.entries(headers)
    .filter(([name]) => name.startsWith('ce_'))
    .map(([name, written]) => [name.slice('ce_'.length), textOf(written) ?? ''])
  return eventOf(Object.fromEntries(attributes), json)
}

/**
 * The event that is written as JSON: in a page or a stream of HTTP, or in a webhook.
 * @throws NotAnEvent
 */
export function eventOfJson(json: unknown): PlatformEvent {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new NotAnEvent('An event is one JSON object.')
  // Of the data's form alone, and that is always JSON.
  const { data, datacontenttype: _form, ...attributes } = json as Record<string, unknown>
  const texts = Object.entries(attributes).flatMap(([name, written]) =>
    typeof written === 'string' ? [[name, written]] : [],
  )
  return eventOf(Object.fromEntries(texts), data)
}

function eventOf(attributes: Readonly<Record<string, string>>, data: unknown): PlatformEvent {
  const { id, source, type, subject = '', time = '', dataschema = '', sequence, originator, tlp } = attributes
  if (!id || !source || !type) throw new NotAnEvent('An event has an id, a source and a type.')
  const audience = attributes['audience']?.split('-') ?? []
  const about = {
    id,
    source,
    subject,
    time,
    version: dataschema === '' ? 1 : versionOf(dataschema),
    sequence: Number(sequence ?? 0),
    audience: PARTIES.filter((party) => audience.includes(party)),
    originator: isParty(originator) ? originator : unreadable('originator'),
    tlp: TLP_LABELS.find((label) => label === tlp) ?? unreadable('tlp'),
    attributes,
  }
  const unknown: UnknownEvent = { ...about, known: false, type, data }
  const definition = definitions.get(type)
  if (!definition) return unknown
  // A later version only says more: whoever knows the earlier one goes on reading it.
  if (about.version > definition.version) return { ...unknown, known: true } as PlatformEvent
  const lifted = liftData(definition, about.version, data)
  if (!lifted.ok) throw new NotAnEvent(`${type} ${id} does not say what its version says.`)
  return { ...unknown, known: true, data: lifted.value } as PlatformEvent
}

function unreadable(attribute: string): never {
  throw new NotAnEvent(`The attribute ${attribute} cannot be read.`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NotAnEvent('The value is not JSON.')
  }
}

const decoder = new TextDecoder()

function textOf(written: HeaderValue): string | undefined {
  if (written === null || written === undefined) return undefined
  if (typeof written === 'string') return written
  return written instanceof Uint8Array ? decoder.decode(written) : textOf(written[0])
}
