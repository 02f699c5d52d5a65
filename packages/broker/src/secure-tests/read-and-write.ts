import { setTimeout as sleep } from 'node:timers/promises'
import { openBus, type BusLogger, type EventBus } from '@trilateral/bus'
import type { KafkaConnection } from '@trilateral/bus/admin'

const PATIENCE_MS = 15_000
const LOOK_MS = 20
const silent: BusLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** The bus as the user of a connection; to be closed. */
export const busAs = (connection: KafkaConnection): Promise<EventBus> =>
  openBus({ kind: 'kafka', ...connection, clientId: 'rights', logger: silent })

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
  const crashes: Error[] = []
  const subscription = await bus.subscribe({
    group,
    topics: [topic],
    positionOf: async () => 0n,
    async onBatch({ records }) {
      values.push(...records.map(({ value }) => Buffer.from(value ?? []).toString()))
    },
    onCrash: (reason) => crashes.push(reason),
  })
  try {
    const end = Date.now() + PATIENCE_MS
    while (values.length < count) {
      if (crashes[0]) throw crashes[0]
      if (Date.now() > end) throw new Error(`Only ${values.length} of ${count} came`)
      await sleep(LOOK_MS)
    }
    return values
  } finally {
    await subscription.close()
  }
}
