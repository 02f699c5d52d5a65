import { eventRejected } from '../partner/event-rejected.event.ts'
import { messageName, referencesTo } from './asyncapi-messages.ts'
import { HTTP_BINDING, KAFKA_BINDING, onServer } from './asyncapi-servers.ts'
import type { EventVersion } from './event-version.ts'

const CODE = { code: { $ref: '#/components/parameters/code' } }

interface Way {
  readonly address: string | null
  readonly title: string
  readonly summary: string
  readonly action: 'send' | 'receive'
  readonly messages: readonly string[]
  /** Over HTTP; otherwise over Kafka. */
  readonly method?: 'GET' | 'POST'
}

const EVENTS = '/exchange/v1/events'

/** A partner's three topics and its ways over HTTP. */
export function partnerChannels(versions: readonly EventVersion[]) {
  const fromPartners = versions
    .filter(({ definition }) => definition.writtenBy === 'partners')
    .map(messageName)
  const rejected = versions
    .filter(({ definition }) => definition.type === eventRejected.type)
    .map(messageName)
  const toPartners = versions
    .map(messageName)
    .filter((name) => !fromPartners.includes(name) && !rejected.includes(name))
  const ways: Readonly<Record<string, Way>> = {
    'partner-out': {
      address: 'partner.{code}.out',
      title: 'What a partner may see',
      summary:
        'Events that the partner may see at that moment, in one order; an order to remove what was withdrawn comes here too.',
      action: 'send',
      messages: toPartners,
    },
    'partner-in': {
      address: 'partner.{code}.in',
      title: 'What a partner tells',
      summary:
        'CloudEvents in binary or structured mode, packed with any codec. The topic says who writes: ce_source must be /partners/<code>.',
      action: 'receive',
      messages: fromPartners,
    },
    'partner-rejected': {
      address: 'partner.{code}.rejected',
      title: 'What was refused, and why',
      summary: 'For each message that was not taken: the field, and in words what to mend.',
      action: 'send',
      messages: rejected,
    },
    'http-in': {
      address: EVENTS,
      title: 'What a partner tells, over HTTP',
      summary:
        'CloudEvents in binary, structured or batched mode. Sending one again with the same id changes nothing.',
      action: 'receive',
      method: 'POST',
      messages: fromPartners,
    },
    'http-out': {
      address: EVENTS,
      title: 'What a partner may see, over HTTP',
      summary:
        'Server-sent events from the position after Last-Event-ID on; with ?after=<position> a page of them as a JSON batch.',
      action: 'send',
      method: 'GET',
      messages: toPartners,
    },
    webhook: {
      address: null,
      title: 'What a partner may see, to an address of its own',
      summary:
        'One event a request, signed as Standard Webhooks says; sent again until it is answered with 2xx.',
      action: 'send',
      method: 'POST',
      messages: toPartners,
    },
  }
  const all = Object.entries(ways)
  return {
    parameters: { code: { description: 'The partner’s code, as the secretariat registered it.' } },
    channels: Object.fromEntries(all.map(([id, way]) => [id, channelOf(way)])),
    operations: Object.fromEntries(all.map(([id, way]) => [`${way.action}-${id}`, operationOf(id, way)])),
  }
}

const channelOf = ({ address, title, messages, method }: Way) => ({
  address,
  title,
  servers: onServer(method ? 'http' : 'kafka'),
  ...(address?.includes('{code}') ? { parameters: CODE } : {}),
  messages: referencesTo(messages),
  ...(method ? {} : { bindings: { kafka: { partitions: 1, bindingVersion: KAFKA_BINDING } } }),
})

const operationOf = (id: string, { action, summary, method }: Way) => ({
  action,
  channel: { $ref: `#/channels/${id}` },
  summary,
  bindings: method
    ? { http: { method, bindingVersion: HTTP_BINDING } }
    : { kafka: { bindingVersion: KAFKA_BINDING } },
})
