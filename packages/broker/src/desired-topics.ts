import type { TopicState } from '@trilateral/bus/admin'
import { TOPIC_PARTITIONS, topicsOf } from '@trilateral/contracts'
import { partnerAccess } from './access/partner.ts'
import type { Durability } from './environment.ts'

const DAY_MS = 86_400_000
/** What went out and may have been withdrawn since must not lie there for ever. What was missed is replayed over HTTP, from the gateway. */
const PARTNER_DAYS = 30
/** The gateway keeps what it took in: a flood that it has not read yet must not fill the disks. */
const INBOX_BYTES = 1 << 30

const settingsFor = ({ minInSync }: Durability, others: Record<string, string>) => ({
  'cleanup.policy': 'delete',
  'min.insync.replicas': String(minInSync),
  ...others,
})

/** A source's topics. Their records stay for ever: the journal's positions and every reader's checkpoint count on it. */
export const eventTopics = (source: string, durability: Durability): TopicState[] =>
  topicsOf(source).map((name) => ({
    name,
    partitions: TOPIC_PARTITIONS,
    replicas: durability.replicas,
    settings: settingsFor(durability, { 'retention.ms': '-1' }),
  }))

/** A partner's three topics, of one partition each, so that their order is total. */
export function partnerTopics(code: string, durability: Durability): TopicState[] {
  const { topics } = partnerAccess({ code })
  const kept = { 'retention.ms': String(PARTNER_DAYS * DAY_MS) }
  return Object.values(topics).map((name) => ({
    name,
    partitions: 1,
    replicas: durability.replicas,
    settings: settingsFor(
      durability,
      name === topics.in ? { ...kept, 'retention.bytes': String(INBOX_BYTES) } : kept,
    ),
  }))
}
