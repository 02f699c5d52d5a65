import { AUDIENCES, audienceCode, topicOf } from '../audience.ts'
import type { Area } from '../define-area.ts'
import { dataschemaOf } from '../define-event.ts'
import { TLP_LABELS } from '../marking.ts'
import { PARTIES } from '../party.ts'
import { SHARED_PREFIX, sourceOf, speaksFor } from '../source.ts'
import type { EventVersion } from './event-version.ts'

const BINDING = '0.5.0'

/** The platform's events as an AsyncAPI 3.0 document: one channel an area and audience, one message an event version. */
export function asyncapiDocument(areas: readonly Area[], versions: readonly EventVersion[]) {
  const withTopics = areas.filter(({ code }) => code !== SHARED_PREFIX)
  const sources = withTopics.map(({ code }) => sourceOf(code))
  const channels = withTopics.flatMap((area) =>
    AUDIENCES.map((audience) => {
      const topic = topicOf(area.code, audience)
      const messages = versions
        .filter(({ definition }) => speaksFor(sourceOf(area.code), definition.type))
        .map(messageName)
      return [
        topic,
        {
          address: topic,
          title: `${area.name.en}, for ${audienceCode(audience)}`,
          messages: Object.fromEntries(
            messages.map((name) => [name, { $ref: `#/components/messages/${name}` }]),
          ),
          bindings: { kafka: { topic, bindingVersion: BINDING } },
        },
      ] as const
    }),
  )
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Trilateral Work Program events',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 on Apache Kafka, written in binary mode. A topic carries the events of one work area for exactly one audience; the record key is the partitionkey, and events of one subject are ordered by their sequence.',
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(channels),
    operations: Object.fromEntries(
      channels.map(([topic]) => [
        `send-${topic}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${topic}` },
          bindings: { kafka: { bindingVersion: BINDING } },
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(versions.map((each) => [messageName(each), messageOf(each, sources)])),
    },
  }
}

const messageName = ({ definition, version }: EventVersion) => `${definition.type}.${version}`

function messageOf({ area, definition, version, file }: EventVersion, sources: readonly string[]) {
  return {
    name: definition.type,
    title: `${definition.type} version ${version}`,
    summary: definition.summary,
    contentType: 'application/json',
    correlationId: { location: '$message.header#/ce_correlationid' },
    headers: headersOf(
      area === SHARED_PREFIX
        ? { enum: sources.filter((source) => speaksFor(source, definition.type)) }
        : { const: sourceOf(area) },
      definition.type,
      version,
    ),
    payload: { $ref: `./schemas/${file}` },
    bindings: {
      kafka: {
        key: { type: 'string', description: 'The partitionkey: the id of the entity.' },
        bindingVersion: BINDING,
      },
    },
  }
}

const text = (rest: object) => ({ type: 'string', ...rest })

function headersOf(source: object, type: string, version: number) {
  const properties = {
    ce_specversion: text({ const: '1.0' }),
    ce_id: text({ format: 'uuid', description: 'UUIDv7, unique with ce_source.' }),
    ce_source: text(source),
    ce_type: text({ const: type }),
    ce_dataschema: text({ const: dataschemaOf(type, version) }),
    ce_subject: text({ description: 'The id of the entity.' }),
    ce_time: text({ format: 'date-time', description: 'UTC.' }),
    ce_sequence: text({
      pattern: '^[0-9]{10}$',
      description: 'The version of the entity, from 0000000001 without gaps. Consumers order by it.',
    }),
    ce_partitionkey: text({ description: 'The record key.' }),
    ce_audience: text({ enum: AUDIENCES.map(audienceCode).toSorted() }),
    ce_originator: text({ enum: [...PARTIES] }),
    ce_tlp: text({ enum: [...TLP_LABELS], description: 'Traffic Light Protocol 2.0.' }),
    ce_correlationid: text({ format: 'uuid' }),
    'content-type': text({ const: 'application/json' }),
  }
  return {
    type: 'object',
    properties: {
      ...properties,
      ce_causationid: text({ format: 'uuid', description: 'The event that this one follows from.' }),
      ce_traceparent: text({ description: 'W3C Trace Context.' }),
    },
    required: Object.keys(properties),
  }
}
