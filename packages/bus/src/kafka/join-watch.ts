const MINUTE_MS = 60_000
/** A deployment of several copies deals a group anew two or three times. */
export const MOST_JOINS = 5

/**
 * Tells whether a member joins its group again and again: it then handles next to nothing, while kafkajs takes every join for a
 * success (tulios/kafkajs#1527, #1719).
 */
export class JoinWatch {
  #joins: number[] = []

  /** @returns how often it joined within the last minute, when that is too often */
  joined(now: number): number | undefined {
    this.#joins = [...this.#joins.filter((at) => now - at < MINUTE_MS), now]
    return this.#joins.length > MOST_JOINS ? this.#joins.length : undefined
  }
}
