import type { DeliveredEvent } from '@trilateral/journal'
import type { Metrics } from './metrics.ts'

/** A screen should follow within two seconds; a minute is an outage, five are a long one. */
const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300]

interface Names {
  readonly name: string
  readonly help: string
}

export interface Arrivals {
  readonly applied: (delivered: readonly DeliveredEvent[]) => void
}

/** Counts events as they are applied, and how long each was on its way from the instant that an official committed to it; by area. */
export function countArrivals(
  metrics: Metrics,
  { events, seconds, now }: { events: Names; seconds: Names; now: () => Date },
): Arrivals {
  const counter = metrics.counter({ ...events, labelNames: ['area'] })
  const histogram = metrics.histogram({ ...seconds, labelNames: ['area'], buckets: SECONDS })
  return {
    applied(delivered) {
      const at = now().getTime()
      for (const { event } of delivered) {
        const area = event.source.slice(event.source.lastIndexOf('/') + 1)
        counter.inc({ area })
        // Clocks of two machines differ by a little: an event is never early.
        histogram.observe({ area }, Math.max(0, (at - Date.parse(event.time)) / 1000))
      }
    },
  }
}
