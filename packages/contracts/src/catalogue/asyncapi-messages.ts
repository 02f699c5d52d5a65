import type { Area } from '../define-area.ts'
import type { EventDefinition } from '../define-event.ts'
import { PARTNER_PREFIX, SHARED_PREFIX, sourceOf } from '../source.ts'
import { headersOf } from './asyncapi-headers.ts'
import { KAFKA_BINDING } from './asyncapi-servers.ts'
import type { EventVersion } from './event-version.ts'

export const messageName = ({ definition, version }: EventVersion) => `${definition.type}.${version}`

export const referencesTo = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/messages/${name}` }]))

export function messagesOf(areas: readonly Area[], versions: readonly EventVersion[]) {
  const sources = areas
    .map(({ code }) => code)
    .filter((code) => code !== SHARED_PREFIX && code !== PARTNER_PREFIX)
    .map(sourceOf)
  return Object.fromEntries(versions.map((each) => [messageName(each), messageOf(each, sources)]))
}

function messageOf(each: EventVersion, sources: readonly string[]) {
  const { definition, version, file } = each
  const { type, summary, writtenBy } = definition
  return {
    name: type,
    title: `${type} version ${version}`,
    summary: summary.en,
    ...goingOf(definition),
    'x-summary': { ja: summary.ja, ko: summary.ko },
    contentType: 'application/json',
    ...(writtenBy === 'platform' ? { correlationId: { location: '$message.header#/ce_correlationid' } } : {}),
    headers: headersOf(each, sources),
    payload: { $ref: `./schemas/${file}` },
    bindings: {
      kafka: {
        key: { type: 'string', description: 'The partitionkey: the id of the entity.' },
        bindingVersion: KAFKA_BINDING,
      },
    },
  }
}

function goingOf({ deprecated, replaces }: EventDefinition) {
  return {
    ...(deprecated
      ? {
          description: `Deprecated since ${deprecated.since}: written until ${deprecated.until}. Read ${deprecated.by} instead.`,
          tags: [{ name: 'deprecated' }],
          'x-deprecated': deprecated,
        }
      : {}),
    ...(replaces ? { 'x-replaces': replaces.type } : {}),
  }
}
