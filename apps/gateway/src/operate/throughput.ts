import type { Party } from '@trilateral/contracts'

const KEPT_MINUTES = 60
const MINUTE_MS = 60_000

/** How many events of an area a party had been shown at an instant, from the beginning of all. */
export interface Counted {
  readonly party: Party
  readonly area: string
  readonly events: number
}

export interface MinuteCount {
  /** RFC 3339, UTC: when the minute ended. */
  readonly until: string
  /** Null where nobody looked: before this process began. */
  readonly events: number | null
}

interface Look {
  readonly at: number
  readonly events: ReadonlyMap<string, number>
}

/**
 * How fast events were taken in, by party and area, for the last hour. Each party is told of its own alone: the pace of all would
 * show that something happens which it may not see.
 */
export class Throughput {
  readonly #looks: Look[] = []

  note(counted: readonly Counted[], at: Date): void {
    this.#looks.push({
      at: at.getTime(),
      events: new Map(counted.map(({ party, area, events }) => [`${party} ${area}`, events])),
    })
    const oldest = at.getTime() - (KEPT_MINUTES + 1) * MINUTE_MS
    while ((this.#looks[0]?.at ?? Infinity) < oldest) this.#looks.shift()
  }

  /** When it was last looked; undefined before the first look. */
  lookedAt(): number | undefined {
    return this.#looks.at(-1)?.at
  }

  /** Events a second in the last minute; null while less than ten seconds are known. */
  perSecond(party: Party, area: string): number | null {
    const last = this.#looks.at(-1)
    const first = this.#looks.find(({ at }) => last !== undefined && at >= last.at - MINUTE_MS)
    if (!last || !first || last.at - first.at < 10_000) return null
    const key = `${party} ${area}`
    return ((last.events.get(key) ?? 0) - (first.events.get(key) ?? 0)) / ((last.at - first.at) / 1000)
  }

  /** The last hour, minute by minute, the oldest first. */
  minutes(party: Party, area: string, now: Date): MinuteCount[] {
    const key = `${party} ${area}`
    return Array.from({ length: KEPT_MINUTES }, (_, index) => {
      const until = now.getTime() - (KEPT_MINUTES - 1 - index) * MINUTE_MS
      const [before, after] = [this.#at(until - MINUTE_MS), this.#at(until)]
      const events =
        before && after && before !== after
          ? // A model that is built anew counts what it was not sure of once more: never less than nothing.
            Math.max(0, (after.events.get(key) ?? 0) - (before.events.get(key) ?? 0))
          : null
      return { until: new Date(until).toISOString(), events }
    })
  }

  /** The last look before an instant. */
  #at(instant: number): Look | undefined {
    return this.#looks.findLast(({ at }) => at <= instant)
  }
}
