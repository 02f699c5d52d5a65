import type { Subscription } from './event-bus.ts'

/** What a bus reads at present: closing the bus closes it all. */
export class OpenSubscriptions {
  readonly #open = new Set<Subscription>()

  add(reading: Subscription): Subscription {
    const subscription = {
      close: async () => {
        this.#open.delete(subscription)
        await reading.close()
      },
    }
    this.#open.add(subscription)
    return subscription
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open].map((subscription) => subscription.close()))
  }
}
