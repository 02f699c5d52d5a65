import { setTimeout as sleep } from 'node:timers/promises'

/** Pauses that double from `first` to `most` milliseconds, with up to a quarter of jitter so that readers do not return in step. */
export class BackOff {
  readonly #first: number
  readonly #most: number
  #next: number

  constructor(first = 100, most = 5_000) {
    this.#first = first
    this.#most = most
    this.#next = first
  }

  reset(): void {
    this.#next = this.#first
  }

  /** Resolves after the pause, or at once when the signal aborts. */
  async pause(signal: AbortSignal): Promise<void> {
    const length = this.#next * (1 - Math.random() / 4)
    this.#next = Math.min(this.#next * 2, this.#most)
    await sleep(length, undefined, { signal }).catch(() => undefined)
  }
}
