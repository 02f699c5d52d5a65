/** kafkajs itself sends one only every HEARTBEAT_INTERVAL_MS, however often it is asked. */
const ASK_EVERY_MS = 1_000

/** Keeps this member alive while a handler works, and learns through the answer that the group is being dealt anew. */
export class Heartbeats {
  readonly #timer: NodeJS.Timeout
  readonly #heartbeat: () => Promise<void>
  readonly #onLost: (reason: Error) => void
  #failure: unknown

  constructor(heartbeat: () => Promise<void>, onLost: (reason: Error) => void) {
    this.#heartbeat = heartbeat
    this.#onLost = onLost
    this.#timer = setInterval(() => void this.beat(), ASK_EVERY_MS)
  }

  /** Never rejects: the failure is kept for `stop`. */
  async beat(): Promise<void> {
    try {
      await this.#heartbeat()
    } catch (error) {
      if (this.#failure !== undefined) return
      this.#failure = error ?? new Error('a heartbeat failed')
      this.#onLost(new Error('The partition is taken away', { cause: error }))
    }
  }

  /** @throws what a heartbeat was answered: kafkajs joins the group again on it */
  stop(): void {
    clearInterval(this.#timer)
    if (this.#failure !== undefined) throw this.#failure
  }
}
