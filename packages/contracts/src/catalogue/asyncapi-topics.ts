import { AUDIENCES, audienceCode } from '../audience.ts'
import type { Area } from '../define-area.ts'
import { PARTNER_PREFIX, SHARED_PREFIX, sourceOf, speaksFor } from '../source.ts'
import { messageName, referencesTo } from './asyncapi-messages.ts'
import { KAFKA_BINDING, onServer } from './asyncapi-servers.ts'
import type { EventVersion } from './event-version.ts'

/** The platform's own topics, one an area and audience: for its apps, and for a ministry that reads them with a grant of its own. */
export function topicChannels(areas: readonly Area[], versions: readonly EventVersion[]) {
  const withTopics = areas.filter(({ code }) => code !== SHARED_PREFIX && code !== PARTNER_PREFIX)
  const channels = withTopics.map((area) => {
    const messages = versions
      .filter((each) => each.area !== PARTNER_PREFIX)
      .filter(({ definition }) => speaksFor(sourceOf(area.code), definition.type))
      .map(messageName)
    const channel = {
      address: `wp.${area.code}.{audience}`,
      title: `${area.name.en}, for one audience`,
      servers: onServer('kafka'),
      parameters: { audience: { $ref: '#/components/parameters/audience' } },
      messages: referencesTo(messages),
      bindings: { kafka: { bindingVersion: KAFKA_BINDING } },
    }
    return [`wp-${area.code}`, channel] as const
  })
  return {
    parameters: {
      audience: {
        description: 'The parties that may see what is on the topic, sorted.',
        enum: AUDIENCES.map(audienceCode).toSorted(),
      },
    },
    channels: Object.fromEntries(channels),
    operations: Object.fromEntries(
      channels.map(([id]) => [
        `send-${id}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${id}` },
          bindings: { kafka: { bindingVersion: KAFKA_BINDING } },
        },
      ]),
    ),
  }
}
