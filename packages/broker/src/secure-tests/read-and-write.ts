import type { EventBus } from '@trilateral/bus'

const PATIENCE_MS = 15_000

export async function write(bus: EventBus, topic: string, values: readonly string[]): Promise<void> {
  const publisher = await bus.openPublisher()
  try {
    await publisher.publish(values.map((value) => ({ topic, key: 'k', headers: {}, value })))
  } finally {
    await publisher.close()
  }
}

/** All that a topic holds now, as a reader of `group` reads it from the beginning. @throws what keeps it from reading */
export async function readAll(bus: EventBus, topic: string, group: string): Promise<string[]> {
  const ends = await bus.endOf(topic)
  const count = [...ends.values()].reduce((sum, end) => sum + Number(end), 0)
  const values: string[] = []
  let done = (): void => undefined
  let fail = (_reason: Error): void => undefined
  const reading = new Promise<void>((resolve, reject) => {
    done = resolve
    fail = reject
  })
  const late = setTimeout(() => fail(new Error(`Only ${values.length} of ${count} came`)), PATIENCE_MS)
  const subscription = await bus.subscribe({
    group,
    topics: [topic],
    positionOf: async () => 0n,
    async onBatch({ records }) {
      values.push(...records.map(({ value }) => Buffer.from(value ?? []).toString()))
      if (values.length >= count) done()
    },
    onCrash: fail,
  })
  try {
    if (count > 0) await reading
    return values
  } finally {
    clearTimeout(late)
    await subscription.close()
  }
}
