export const LOOK_EVERY_MS = 10_000
export const STUCK_AFTER_MS = 60_000

export interface Progress {
  readonly place: string
  /** The next offset to be read. */
  readonly next: bigint
  /** The next offset to be written. */
  readonly end: bigint
}

/**
 * Tells whether a partition has records waiting and has not moved for a minute. Heartbeats prove nothing: kafkajs goes on sending
 * them while it no longer reads (tulios/kafkajs#1616).
 */
export class StuckWatch {
  readonly #seen = new Map<string, { next: bigint; since: number }>()

  /** @returns the place that is stuck, if one is */
  look(progress: readonly Progress[], now: number): string | undefined {
    const places = new Set(progress.map(({ place }) => place))
    for (const place of this.#seen.keys()) if (!places.has(place)) this.#seen.delete(place)
    let stuck: string | undefined
    for (const { place, next, end } of progress) {
      const seen = this.#seen.get(place)
      if (!seen || seen.next !== next || next >= end) this.#seen.set(place, { next, since: now })
      else if (now - seen.since >= STUCK_AFTER_MS) stuck ??= place
    }
    return stuck
  }

  /** Nothing can be said while the broker does not answer. */
  forget(): void {
    this.#seen.clear()
  }
}
