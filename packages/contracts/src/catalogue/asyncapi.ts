import type { Area } from '../define-area.ts'
import { ENVELOPES } from './asyncapi-headers.ts'
import { messagesOf } from './asyncapi-messages.ts'
import { partnerChannels } from './asyncapi-partners.ts'
import { SECURITY, SERVERS } from './asyncapi-servers.ts'
import { topicChannels } from './asyncapi-topics.ts'
import type { EventVersion } from './event-version.ts'

/**
 * The platform's events as an AsyncAPI 3.0 document, seen from the platform: what it sends and what it receives. One channel an area
 * and audience, one a partner's topic and a way over HTTP; one message an event version.
 */
export function asyncapiDocument(areas: readonly Area[], versions: readonly EventVersion[]) {
  const topics = topicChannels(areas, versions)
  const partners = partnerChannels(versions)
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Trilateral Work Program events',
      version: '1.0.0',
      description:
        'CloudEvents 1.0 on Apache Kafka, written in binary mode, and over HTTP. A topic wp.<area>.<audience> carries the events of one work area for exactly one audience; a partner’s system reads partner.<code>.out, which holds only what it may see, and writes partner.<code>.in. The record key is the partitionkey, and events of one subject are ordered by their sequence. Readers pass over members that they do not know: a later version of a type says more, and never less.',
    },
    defaultContentType: 'application/json',
    servers: SERVERS,
    channels: { ...topics.channels, ...partners.channels },
    operations: { ...topics.operations, ...partners.operations },
    components: {
      securitySchemes: SECURITY,
      parameters: { ...topics.parameters, ...partners.parameters },
      schemas: ENVELOPES,
      messages: messagesOf(areas, versions),
    },
  }
}
