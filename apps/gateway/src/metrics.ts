import { PARTIES } from '@trilateral/contracts'
import type { DeliveredEvent } from '@trilateral/journal'
import type { Metrics, StreamWatch } from '@trilateral/service'
import type { LiveFeeds } from './live/feeds.ts'
import type { Projection } from './read-model/follow-live-model.ts'

/** The gateway's figures for Prometheus. None is told by party and area at once: who may read figures may not read all events. */
export function gatewayMetrics(
  metrics: Metrics,
  { watch, feeds, projection }: { watch: StreamWatch; feeds: LiveFeeds; projection: Projection },
) {
  metrics.gauge({
    name: 'gateway_backlog_records',
    help: 'Records that the bus holds and the read model has not applied, by topic, as of the last look.',
    labelNames: ['topic'],
    collect() {
      this.reset()
      for (const [topic, records] of watch.backlog()) this.set({ topic }, records)
    },
  })
  metrics.gauge({
    name: 'gateway_lag_seconds',
    help: 'Seconds since all that a party may see was last known to have been applied.',
    labelNames: ['party'],
    collect() {
      for (const party of PARTIES) this.set({ party }, watch.reading(party).lagSeconds)
    },
  })
  metrics.gauge({
    name: 'gateway_dead_letters',
    help: 'Records that could not be read or applied and are not settled.',
    async collect() {
      this.set((await projection.status())?.deadLetters ?? 0)
    },
  })
  metrics.gauge({
    name: 'gateway_live_streams',
    help: 'Open portals that are told of changes as they happen.',
    labelNames: ['party'],
    collect() {
      for (const party of PARTIES) this.set({ party }, feeds.watchers()[party])
    },
  })
  const applied = metrics.counter({
    name: 'gateway_events_applied_total',
    help: 'Events applied to the read model.',
  })
  return { applied: (events: readonly DeliveredEvent[]) => applied.inc(events.length) }
}
