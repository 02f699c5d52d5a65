import { AUDIENCES, audienceCode } from '../audience.ts'
import { dataschemaOf, type EventDefinition } from '../define-event.ts'
import { TLP_LABELS } from '../marking.ts'
import { PARTIES } from '../party.ts'
import { PARTNER_PREFIX, PORTAL, SHARED_PREFIX, sourceOf, speaksFor } from '../source.ts'
import type { EventVersion } from './event-version.ts'

const text = (rest: object) => ({ type: 'string', ...rest })

const ATTRIBUTES = {
  ce_specversion: text({ const: '1.0' }),
  ce_id: text({ maxLength: 200, description: 'Unique with ce_source; a UUIDv7 where the platform writes.' }),
  ce_source: text({}),
  ce_type: text({}),
  ce_dataschema: text({ description: 'Names the version of the data.' }),
  ce_subject: text({ description: 'The id of the entity.' }),
  ce_time: text({ format: 'date-time' }),
  ce_sequence: text({
    pattern: '^[0-9]{10}$',
    description: 'The version of the entity, from 0000000001 without gaps. Consumers order by it.',
  }),
  ce_partitionkey: text({ description: 'The record key.' }),
  ce_audience: text({
    enum: AUDIENCES.map(audienceCode).toSorted(),
    description: 'The parties that may see it, sorted.',
  }),
  ce_originator: text({ enum: [...PARTIES], description: 'The party whose record it is.' }),
  ce_tlp: text({ enum: [...TLP_LABELS], description: 'Traffic Light Protocol 2.0.' }),
  ce_correlationid: text({ format: 'uuid', description: 'The chain of events that it belongs to.' }),
  ce_causationid: text({ format: 'uuid', description: 'The event that this one follows from.' }),
  ce_traceparent: text({ description: 'W3C Trace Context.' }),
  'content-type': text({ const: 'application/json' }),
}

type Attribute = keyof typeof ATTRIBUTES
const ALL = Object.keys(ATTRIBUTES) as readonly Attribute[]

const envelope = (description: string, optional: readonly Attribute[]) => ({
  type: 'object',
  description,
  properties: ATTRIBUTES,
  required: ALL.filter((name) => !optional.includes(name)),
})

/** What messages say about themselves in binary mode; in structured mode the same names stand in the event without `ce_`. */
export const ENVELOPES = {
  'platform-envelope': envelope('Of every event that the platform writes.', [
    'ce_causationid',
    'ce_traceparent',
  ]),
  'partner-envelope': envelope('Of an event that a ministry’s system writes.', [
    'ce_dataschema',
    'ce_subject',
    'ce_time',
    'ce_sequence',
    'ce_partitionkey',
    'ce_originator',
    'ce_correlationid',
    'ce_causationid',
    'ce_traceparent',
  ]),
}

/** What this version's envelope says besides: from whom, of which type, of which version. */
export function headersOf({ definition, version }: EventVersion, sources: readonly string[]) {
  const { type, writtenBy } = definition
  const name: keyof typeof ENVELOPES = writtenBy === 'partners' ? 'partner-envelope' : 'platform-envelope'
  return {
    type: 'object',
    allOf: [{ $ref: `#/components/schemas/${name}` }],
    properties: {
      ce_source: text(sourceIn(definition, sources)),
      ce_type: text({ const: type }),
      ce_dataschema: text({ const: dataschemaOf(type, version) }),
    },
  }
}

function sourceIn({ type, writtenBy }: EventDefinition, sources: readonly string[]) {
  if (writtenBy === 'partners') return { pattern: '^/partners/[a-z][a-z0-9-]{1,30}$' }
  const from = type.startsWith(`${PARTNER_PREFIX}.`)
    ? [sourceOf(PORTAL)]
    : sources.filter((source) => speaksFor(source, type))
  return type.startsWith(`${SHARED_PREFIX}.`) ? { enum: from } : { const: from[0] }
}
