import { areas, PARTIES } from '@trilateral/contracts'
import { countArrivals, type Metrics, type StreamWatch } from '@trilateral/service'
import type { LiveFeeds } from './live/feeds.ts'
import type { Projection } from './read-model/follow-live-model.ts'

/** The gateway's figures for Prometheus. None is told by party and area at once: who may read figures may not read all events. */
export function gatewayMetrics(
  metrics: Metrics,
  parts: {
    readonly watch: StreamWatch
    readonly feeds: LiveFeeds
    readonly projection: Projection
    /** Open dead letters of a model, by area. */
    readonly deadLetters: (model: number) => Promise<ReadonlyMap<string, number>>
    readonly now: () => Date
  },
) {
  const { watch, feeds, projection, deadLetters, now } = parts
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
    help: 'Records that could not be read or applied and are not settled, by the area that sent them.',
    labelNames: ['area'],
    async collect() {
      const model = projection.model()
      // A database that is away is told by readiness; the other figures must still be read.
      const letters = await (model === undefined ? undefined : deadLetters(model).catch(() => undefined))
      for (const { code: area } of areas) this.set({ area }, letters ? (letters.get(area) ?? 0) : Number.NaN)
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
  metrics.gauge({
    name: 'gateway_reading_stopped',
    help: '1 while the breaker has stopped reading and waits for a person.',
    collect() {
      this.set(projection.broken() ? 1 : 0)
    },
  })
  return countArrivals(metrics, {
    events: { name: 'gateway_events_applied_total', help: 'Events applied to the read model, by area.' },
    seconds: {
      name: 'gateway_event_seconds',
      help: 'Seconds from the official’s commitment to the event in the read model, by area.',
    },
    now,
  })
}
