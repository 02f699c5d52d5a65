import { expect, test } from 'vitest'
import { partitionOf } from '../partition-of.ts'
import { freshTopic, publishAll, record, series, type BusUnderTest } from './bus-under-test.ts'
import { Reader, text, valuesByKey } from './reader.ts'

const inOrder = (count: number): string[] => Array.from({ length: count }, (_, nth) => String(nth))

export function deliveryTests(subject: () => BusUnderTest): void {
  test('given many keys in three partitions, each key is read in the order in which it was written', async () => {
    const bus = await subject().open()
    const topic = freshTopic('order')
    await bus.ensureTopics([{ name: topic, partitions: 3 }])
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    await publishAll(bus, series(topic, 20, 30))
    const taken = await reader.until(600)
    expect(Object.values(valuesByKey(taken))).toEqual(Array.from({ length: 20 }, () => inOrder(30)))
    for (const { key, partition } of taken) expect(partition).toBe(partitionOf(text(key), 3))
    for (const [partition, end] of await bus.endOf(topic)) {
      const offsets = taken.filter((one) => one.partition === partition).map(({ offset }) => offset)
      expect(offsets).toEqual(Array.from({ length: Number(end) }, (_, nth) => BigInt(nth)))
    }
    await bus.close()
  })

  test('given one send with several topics, each record stands in its own', async () => {
    const bus = await subject().open()
    const [one, two] = [freshTopic('one'), freshTopic('two')]
    await bus.ensureTopics([one, two].map((name) => ({ name, partitions: 2 })))
    await publishAll(bus, [record(one, 'a', '1'), record(two, 'a', '2'), record(one, 'a', '3')])
    const reader = new Reader(one)
    await reader.read(bus, [one, two])
    const taken = await reader.until(3)
    expect(taken.filter(({ topic }) => topic === one).map(({ value }) => text(value))).toEqual(['1', '3'])
    expect(taken.filter(({ topic }) => topic === two).map(({ value }) => text(value))).toEqual(['2'])
    await bus.close()
  })

  test('given a reader that stopped, a later process goes on behind its checkpoint: nothing lost, nothing twice', async () => {
    const topic = freshTopic('durable')
    const reader = new Reader(topic)
    const first = await subject().open()
    await first.ensureTopics([{ name: topic, partitions: 2 }])
    await reader.read(first, [topic])
    await publishAll(first, series(topic, 5, 20))
    await reader.until(100)
    await first.close()

    const second = await subject().open()
    await publishAll(second, series(topic, 5, 20, 20))
    await second.close()

    const third = await subject().open()
    await reader.read(third, [topic])
    const taken = await reader.until(200)
    expect(Object.values(valuesByKey(taken))).toEqual(Array.from({ length: 5 }, () => inOrder(40)))
    await third.close()
  })

  test('given a checkpoint in the middle, reading begins exactly there, whatever the group read before', async () => {
    const bus = await subject().open()
    const topic = freshTopic('replay')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(bus, series(topic, 1, 50))
    for (const position of [0n, 37n, 0n, 49n]) {
      const reader = new Reader(topic)
      reader.positions.set(`${topic}/0`, position)
      await reader.read(bus, [topic])
      const taken = await reader.until(50 - Number(position))
      expect(taken.map(({ offset }) => offset)[0]).toBe(position)
      expect(taken).toHaveLength(50 - Number(position))
      await reader.close()
    }
    await bus.close()
  })

  test('topics are created once and never changed; the end of each partition is known', async () => {
    const bus = await subject().open()
    const name = freshTopic('topics')
    await Promise.all([
      bus.ensureTopics([{ name, partitions: 2 }]),
      bus.ensureTopics([{ name, partitions: 2 }]),
    ])
    await bus.ensureTopics([{ name, partitions: 5 }])
    await publishAll(bus, [record(name, 'a', '1'), record(name, 'a', '2')])
    const ends = await bus.endOf(name)
    expect(new Set(ends.keys())).toEqual(new Set([0, 1]))
    expect(ends.get(partitionOf('a', 2))).toBe(2n)
    await expect(bus.endOf(freshTopic('absent'))).rejects.toThrow()
    await bus.ping()
    await bus.close()
  })

  // A first rebuild on three brokers stood still: its questions about thirty topics ended each other's connection.
  test('given a new process that reads thirty topics and asks at once where each ends, then each is answered', async () => {
    const names = Array.from({ length: 30 }, () => freshTopic('many'))
    const first = await subject().open()
    await first.ensureTopics(names.map((name) => ({ name, partitions: 3 })))
    await publishAll(
      first,
      names.map((name) => record(name, 'a', '1')),
    )
    await first.close()

    for (let process = 0; process < 3; process++) {
      const bus = await subject().open()
      const reader = new Reader(names[0] ?? '')
      await reader.read(bus, names)
      const ends = await Promise.all(names.map((name) => bus.endOf(name)))
      expect(ends.map((end) => end.get(partitionOf('a', 3)))).toEqual(names.map(() => 1n))
      await reader.until(30)
      await bus.close()
    }
  })

  test('given a reader before its topic, it reads as soon as the topic exists', async () => {
    const bus = await subject().open()
    const topic = freshTopic('later')
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(bus, [record(topic, 'a', 'first')])
    expect((await reader.until(1)).map(({ value }) => text(value))).toEqual(['first'])
    expect(reader.crashes).toEqual([])
    await bus.close()
  })
}
