import type { EventBus } from '@trilateral/bus'
import { partnerTopics } from '@trilateral/contracts/partner'
import type { PartnerAccess } from './registry.ts'

/** The side of a bus without security: partners have topics there, and nobody can sign in. HTTP alone is theirs. */
export function busAccess(bus: EventBus): PartnerAccess {
  return {
    offered: false,
    setSecret: async () => undefined,
    changed: () => undefined,
    async reconcile(partners) {
      const topics = partners.flatMap(({ code }) => Object.values(partnerTopics(code)))
      // One partition each: the order of what leaves is total.
      await bus.ensureTopics(topics.map((name) => ({ name, partitions: 1 })))
      return new Set(partners.map(({ code }) => code))
    },
    unread: async () => null,
  }
}
