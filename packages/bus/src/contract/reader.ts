import type { Batch, EventBus, StoredRecord, SubscribeOptions, Subscription } from '../event-bus.ts'

/** A reader as a service has one: its checkpoints are its own and outlive any subscription; what it took counts once. */
export class Reader {
  readonly group: string
  readonly positions = new Map<string, bigint>()
  readonly taken: StoredRecord[] = []
  readonly crashes: Error[] = []
  readonly #subscriptions: Subscription[] = []
  readonly #mayMiss: boolean
  #wake: (() => void) | undefined

  /** @param mayMiss whether offsets may be missing, as they are where a transaction was aborted */
  constructor(group: string, mayMiss = false) {
    this.group = group
    this.#mayMiss = mayMiss
  }

  async read(bus: EventBus, topics: string[], change: Partial<SubscribeOptions> = {}): Promise<Subscription> {
    const subscription = await bus.subscribe({
      group: this.group,
      topics,
      positionOf: async (topic, partition) => this.positionOf(topic, partition),
      onBatch: async (batch) => this.take(batch),
      onCrash: (reason) => {
        this.crashes.push(reason)
        this.#wake?.()
      },
      ...change,
    })
    this.#subscriptions.push(subscription)
    return subscription
  }

  positionOf(topic: string, partition: number): bigint {
    return this.positions.get(`${topic}/${partition}`) ?? 0n
  }

  /** As a database would in one transaction: compare the checkpoint, take the records, set the checkpoint. */
  take({ topic, partition, records }: Batch): void {
    const [first] = records
    const last = records.at(-1)
    if (!first || !last) throw new Error('A batch is never empty')
    const position = this.positionOf(topic, partition)
    if (first.offset < position || (first.offset > position && !this.#mayMiss))
      throw new Error(`${topic}/${partition}: batch begins at ${first.offset}, the checkpoint is ${position}`)
    this.taken.push(...records)
    this.positions.set(`${topic}/${partition}`, last.offset + 1n)
    this.#wake?.()
  }

  /** Resolves when it has taken so many; rejects when it crashed or nothing came for a while. */
  async until(count: number, limitMs = 30_000): Promise<readonly StoredRecord[]> {
    await this.when(() => this.taken.length >= count, limitMs)
    return this.taken
  }

  async when(isSo: () => boolean, limitMs = 30_000): Promise<void> {
    const end = Date.now() + limitMs
    while (!isSo()) {
      if (Date.now() > end) throw new Error(`Only ${this.taken.length} records after ${limitMs} ms`)
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        setTimeout(resolve, 20)
      })
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#subscriptions.map((subscription) => subscription.close()))
  }
}

export const text = (bytes: Uint8Array | null | undefined): string =>
  bytes ? Buffer.from(bytes).toString('utf8') : ''

/** The values of each key, in the order in which they were taken. */
export function valuesByKey(records: readonly StoredRecord[]): Record<string, string[]> {
  const byKey: Record<string, string[]> = {}
  for (const { key, value } of records) (byKey[text(key)] ??= []).push(text(value))
  return byKey
}
