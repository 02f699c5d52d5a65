import { z } from 'zod'
import { audienceSchema } from './audience.ts'
import { dataschemaOf, versionOf } from './define-event.ts'
import { partySchema } from './party.ts'
import { tlpSchema } from './marking.ts'
import { speaksFor } from './source.ts'

const asciiToken = z.string().regex(/^[\x21-\x7e]+$/, 'must be ASCII without spaces')

const plainAttributes = {
  /** UUIDv7: unique with `source`, and it sorts by the time of writing. */
  id: z.uuid({ version: 'v7' }).lowercase('must be lower case'),
  /** `/trilateral/<area>` */
  source: z.string().regex(/^\/trilateral\/[a-z][a-z0-9-]*$/),
  /** `<area>.<entity>-<past tense verb>`, never a version. */
  type: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/),
  /** `urn:trilateral:schema:<type>:<version>`, an absolute URI that carries the version. */
  dataschema: z.string().regex(/^urn:trilateral:schema:[a-z0-9.-]+:[1-9][0-9]{0,8}$/),
  /** The entity's id. */
  subject: asciiToken.max(200),
  /** When the change was committed to, RFC 3339 in UTC. */
  time: z.iso.datetime(),
  partitionkey: asciiToken.max(200),
  originator: partySchema,
  tlp: tlpSchema,
  correlationid: z.uuid(),
  causationid: z.uuid().optional(),
  traceparent: z
    .string()
    .regex(/^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
    .optional(),
}

/** The attributes that are texts on the wire as well as in memory, found among all others. */
export const plainAttributesSchema = z.object(plainAttributes)

/**
 * What every event says about itself: CloudEvents 1.0 context attributes and our extensions, decoded.
 * `wire/` writes and reads them as Kafka headers.
 */
export const envelopeSchema = z
  .strictObject({
    ...plainAttributes,
    /** The entity's version, from 1 without gaps. Consumers order by it, not by topic. */
    sequence: z.int().min(1).max(9_999_999_999),
    audience: audienceSchema,
  })
  .refine(({ source, type }) => speaksFor(source, type), 'source-does-not-speak-for-type')
  .refine(
    ({ dataschema, type }) => dataschema === dataschemaOf(type, versionOf(dataschema)),
    'dataschema-of-another-type',
  )

export type Envelope = z.infer<typeof envelopeSchema>

/** An event with its envelope, as `decode` hands it to a consumer. */
export interface EventOf<Data> extends Envelope {
  readonly data: Data
}
