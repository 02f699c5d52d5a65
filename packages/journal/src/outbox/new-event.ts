import {
  areaOfType,
  dataschemaOf,
  SHARED_PREFIX,
  sourceOf,
  type Audience,
  type EventDefinition,
  type EventOf,
  type Party,
  type Tlp,
} from '@trilateral/contracts'
import { v7 as uuidv7 } from 'uuid'

export interface EventDetails<Data> {
  /** Code of the work area that writes, such as `critical-minerals`. */
  readonly area: string
  /** The entity's id. It is the partition key too, so that all of one entity's events stay in order. */
  readonly subject: string
  /** The version of the entity that this event makes: 1 for its first. */
  readonly sequence: number
  readonly audience: Audience
  readonly originator: Party
  readonly tlp: Tlp
  readonly data: Data
  readonly now: () => Date
  /** The chain of events that this one belongs to; left out, it begins one. */
  readonly correlationid?: string | undefined
  /** The id of the event that led to this one. */
  readonly causationid?: string | undefined
  /** W3C trace context of the request that led to it. */
  readonly traceparent?: string | undefined
}

/**
 * Makes an event of a definition, with an id (UUIDv7) of its own.
 * @throws ZodError when the data is not what the definition says.
 * @throws Error when the definition belongs to another area.
 */
export function newEvent<Data>(
  definition: EventDefinition<string, Data>,
  details: EventDetails<Data>,
): EventOf<Data> {
  const { area, subject, now, correlationid, causationid, traceparent } = details
  if (![area, SHARED_PREFIX].includes(areaOfType(definition.type)))
    throw new Error(`${definition.type} is no event of ${area}`)
  const time = now()
  const id = uuidv7({ msecs: time.getTime() })
  return {
    id,
    source: sourceOf(area),
    type: definition.type,
    dataschema: dataschemaOf(definition.type, definition.version),
    subject,
    time: time.toISOString(),
    sequence: details.sequence,
    partitionkey: subject,
    audience: details.audience.toSorted(),
    originator: details.originator,
    tlp: details.tlp,
    correlationid: correlationid ?? id,
    ...(causationid === undefined ? {} : { causationid }),
    ...(traceparent === undefined ? {} : { traceparent }),
    data: definition.data.parse(details.data),
  }
}
