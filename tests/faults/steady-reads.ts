import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again as soon as there is an answer, and notes each that is not one. */
export class SteadyReads {
  answers = 0
  readonly failures: string[] = []
  readonly #read: () => Promise<unknown>
  #stopped = false
  #running: Promise<void> = Promise.resolve()

  constructor(read: () => Promise<unknown>) {
    this.#read = read
  }

  start(): void {
    this.#running = this.#go()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await this.#running
  }

  async #go(): Promise<void> {
    while (!this.#stopped) {
      await this.#read().then(
        () => (this.answers += 1),
        (error: unknown) => this.failures.push(String(error)),
      )
      await sleep(10)
    }
  }
}
