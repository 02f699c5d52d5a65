import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { partitionOf } from '../partition-of.ts'
import { PositionOutOfRange } from '../position-out-of-range.ts'
import { freshTopic, publishAll, record, series, type BusUnderTest } from './bus-under-test.ts'
import { Reader, text, valuesByKey } from './reader.ts'

export function failureTests(subject: () => BusUnderTest): void {
  test('given a handler that fails, whatever it throws, the same records come again and other partitions go on', async () => {
    const bus = await subject().open()
    const topic = freshTopic('again')
    await bus.ensureTopics([{ name: topic, partitions: 2 }])
    await publishAll(bus, series(topic, 8, 10))
    const reader = new Reader(topic)
    const failing = partitionOf('key-0', 2)
    const begunAt: bigint[] = []
    const failures = [new TypeError('a bug'), new RangeError('another'), new Error('the database is away')]
    await reader.read(bus, [topic], {
      maxRecords: 7,
      onBatch: async (batch) => {
        if (batch.partition === failing) {
          begunAt.push(batch.records[0]?.offset ?? -1n)
          const failure = failures.shift()
          if (failure) throw failure
        }
        reader.take(batch)
      },
    })
    const taken = await reader.until(80)
    expect(begunAt.slice(0, 4)).toEqual([0n, 0n, 0n, 0n])
    for (const values of Object.values(valuesByKey(taken))) expect(values).toHaveLength(10)
    expect(reader.crashes).toEqual([])
    await bus.close()
  })

  test('given a handler that fails after its effects became durable, reading goes on behind them', async () => {
    const bus = await subject().open()
    const topic = freshTopic('after')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(bus, series(topic, 1, 20))
    const reader = new Reader(topic)
    let failed = false
    await reader.read(bus, [topic], {
      maxRecords: 5,
      onBatch: async (batch) => {
        reader.take(batch)
        if (failed) return
        failed = true
        throw new Error('the answer to COMMIT was lost')
      },
    })
    expect((await reader.until(20)).map(({ offset }) => offset)).toEqual(
      Array.from({ length: 20 }, (_, nth) => BigInt(nth)),
    )
    await bus.close()
  })

  test('given a checkpoint that cannot be read yet, reading begins when it can', async () => {
    const bus = await subject().open()
    const topic = freshTopic('unread')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(bus, series(topic, 1, 5))
    const reader = new Reader(topic)
    let asked = 0
    await reader.read(bus, [topic], {
      positionOf: async () => {
        if (++asked < 4) throw new Error('the database is away')
        return reader.positionOf(topic, 0)
      },
    })
    expect(await reader.until(5)).toHaveLength(5)
    expect(reader.crashes).toEqual([])
    await bus.close()
  })

  test('given a checkpoint behind the end, reading stops in the open instead of beginning elsewhere', async () => {
    const bus = await subject().open()
    const topic = freshTopic('beyond')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(bus, series(topic, 1, 5))
    const reader = new Reader(topic)
    reader.positions.set(`${topic}/0`, 99n)
    await reader.read(bus, [topic])
    await reader.when(() => reader.crashes.length > 0)
    expect(reader.crashes[0]).toBeInstanceOf(PositionOutOfRange)
    expect(reader.crashes[0]?.message).toContain('stands at 99')
    expect(reader.taken).toEqual([])
    await bus.close()
  })

  test('given a handler that never settles, the process is told to exit', async () => {
    const bus = await subject().open({ handlerDeadlineMs: 300 })
    const topic = freshTopic('never')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(bus, series(topic, 1, 5))
    const reader = new Reader(topic)
    await reader.read(bus, [topic], { onBatch: () => new Promise(() => undefined) })
    await reader.when(() => reader.crashes.length > 0)
    await pause(400)
    expect(reader.crashes).toHaveLength(1)
    expect(reader.crashes[0]?.message).toContain('has been handling')
    await bus.close()
  })

  test('given a rejected send, the publisher refuses every other one, and a fresh one goes on', async () => {
    const bus = await subject().open()
    const topic = freshTopic('spent')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    const publisher = await bus.openPublisher()
    await publisher.publish([record(topic, 'a', '0')])
    await expect(publisher.publish([record(freshTopic('absent'), 'a', 'x')])).rejects.toThrow()
    const asked = Date.now()
    await expect(publisher.publish([record(topic, 'a', 'y')])).rejects.toThrow('spent')
    expect(Date.now() - asked).toBeLessThan(50)
    await publisher.close()
    await publishAll(bus, [record(topic, 'a', '1')])
    const reader = new Reader(topic)
    await reader.read(bus, [topic])
    expect((await reader.until(2)).map(({ value }) => text(value))).toEqual(['0', '1'])
    await bus.close()
  })

  test('two sends at a time are refused, the first is not harmed', async () => {
    const bus = await subject().open()
    const topic = freshTopic('two')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    const publisher = await bus.openPublisher()
    const first = publisher.publish([record(topic, 'a', '0')])
    await expect(publisher.publish([record(topic, 'a', '1')])).rejects.toThrow('under way')
    await first
    await publisher.publish([record(topic, 'a', '2')])
    await publisher.publish([])
    expect((await bus.endOf(topic)).get(0)).toBe(2n)
    await publisher.close()
    await bus.close()
  })
}
