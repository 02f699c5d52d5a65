import { PARTIES } from '@trilateral/contracts'
import type { Consumer } from '@trilateral/journal'
import { countArrivals, type Arrivals } from '../metrics/count-arrivals.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { StreamWatch } from './stream-watch.ts'

export interface Heard {
  /** What is heard: `measures`. */
  readonly name: string
  readonly watch: StreamWatch
  /** Undefined until it could be listened to. */
  readonly consumer: () => Consumer | undefined
  readonly now: () => Date
}

interface Figures {
  readonly all: Heard[]
  readonly arrivals: Arrivals
}

/** What a process hears, by its figures: each figure is registered once, however much is heard. */
const heardBy = new WeakMap<Metrics, Figures>()

/**
 * Tells Prometheus how far behind each thing is that a process hears.
 * @returns to be told of what was applied, which is counted by area and timed
 */
export function tellHeard(metrics: Metrics, heard: Heard): Arrivals {
  const known = heardBy.get(metrics)
  if (known) {
    known.all.push(heard)
    return known.arrivals
  }
  const all = [heard]
  const arrivals = countArrivals(metrics, {
    events: {
      name: 'trilateral_heard_events_total',
      help: 'Events of others that were applied, by area',
    },
    seconds: {
      name: 'trilateral_heard_event_seconds',
      help: 'Seconds from the official’s commitment to the event applied here, by area',
    },
    now: heard.now,
  })
  heardBy.set(metrics, { all, arrivals })
  metrics.gauge({
    name: 'trilateral_heard_backlog_records',
    help: 'Records of others that the bus holds and this process has not applied, by topic',
    labelNames: ['heard', 'topic'],
    collect() {
      this.reset()
      for (const { name, watch } of all)
        for (const [topic, records] of watch.backlog()) this.set({ heard: name, topic }, records)
    },
  })
  metrics.gauge({
    name: 'trilateral_heard_lag_seconds',
    help: 'Seconds since all that a party may see was last known to have been heard',
    labelNames: ['heard', 'party'],
    collect() {
      for (const { name, watch } of all)
        for (const party of PARTIES) this.set({ heard: name, party }, watch.reading(party).lagSeconds)
    },
  })
  metrics.gauge({
    name: 'trilateral_heard_dead_letters',
    help: 'Events of others that could not be read or applied and are not settled',
    labelNames: ['heard'],
    async collect() {
      for (const { name, consumer } of all) {
        // A database that is away is told by readiness; the other figures must still be read.
        const status = await consumer()
          ?.status()
          .catch(() => undefined)
        this.set({ heard: name }, status?.deadLetters ?? Number.NaN)
      }
    },
  })
  return arrivals
}
