import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { EventBus, OutgoingRecord } from '../event-bus.ts'
import { freshTopic, series, type BusUnderTest } from './bus-under-test.ts'
import { Reader, valuesByKey } from './reader.ts'

/** As the journal's publisher does: one batch at a time from a cursor, a fresh publisher after every rejection. */
async function relay(bus: EventBus, records: readonly OutgoingRecord[], batch: number): Promise<number> {
  let rejections = 0
  let cursor = 0
  while (cursor < records.length) {
    try {
      const publisher = await bus.openPublisher()
      try {
        while (cursor < records.length) {
          await publisher.publish(records.slice(cursor, cursor + batch))
          cursor += batch
          await pause(5)
        }
      } finally {
        await publisher.close()
      }
    } catch {
      rejections++
      await pause(100)
    }
  }
  return rejections
}

export function outageTests(subject: () => BusUnderTest): void {
  test('given a server that is killed and comes back, sending and reading go on by themselves: nothing lost, order kept', async () => {
    const server = subject()
    const { outage } = server
    if (!outage) throw new Error('This bus must be able to lose its server')
    const bus = await server.open()
    const topic = freshTopic('outage')
    await bus.ensureTopics([{ name: topic, partitions: 2 }])
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    const relaying = relay(bus, series(topic, 6, 200), 6)
    await reader.until(60)

    await outage.begin()
    const asked = Date.now()
    await expect(bus.ping()).rejects.toThrow('does not answer')
    expect(Date.now() - asked).toBeLessThan(2_000)
    await pause(1_500)
    await outage.end()

    await relaying
    await reader.when(
      () => Object.values(valuesByKey(reader.taken)).every((values) => values.includes('199')),
      120_000,
    )
    // What was rejected may stand there twice; what comes first of each must be in order and whole.
    for (const values of Object.values(valuesByKey(reader.taken)))
      expect([...new Set(values)]).toEqual(Array.from({ length: 200 }, (_, nth) => String(nth)))
    expect(reader.crashes).toEqual([])
    await bus.ping()
    await bus.close()
  }, 180_000)

  test('given a reader that starts while the server is away, it reads once the server is back', async () => {
    const server = subject()
    const { outage } = server
    if (!outage) throw new Error('This bus must be able to lose its server')
    const topic = freshTopic('early')
    const before = await server.open()
    await before.ensureTopics([{ name: topic, partitions: 1 }])
    await relay(before, series(topic, 1, 5), 5)
    await before.close()

    await outage.begin()
    const bus = await server.open()
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    await expect(bus.openPublisher().then((one) => one.publish(series(topic, 1, 1)))).rejects.toThrow()
    await outage.end()
    expect(await reader.until(5, 120_000)).toHaveLength(5)
    expect(reader.crashes).toEqual([])
    await bus.close()
  }, 180_000)
}
