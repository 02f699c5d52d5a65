import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Batch } from '../event-bus.ts'
import { freshTopic, publishAll, record, series, type BusUnderTest } from './bus-under-test.ts'
import { Reader, text, valuesByKey } from './reader.ts'

export function groupTests(subject: () => BusUnderTest): void {
  test('given two groups, each reads everything', async () => {
    const bus = await subject().open()
    const topic = freshTopic('groups')
    await bus.ensureTopics([{ name: topic, partitions: 2 }])
    await publishAll(bus, series(topic, 4, 10))
    const readers = [new Reader(`${topic}-1`), new Reader(`${topic}-2`)]
    for (const reader of readers) await reader.read(bus, [topic])
    for (const reader of readers) expect(await reader.until(40)).toHaveLength(40)
    await bus.close()
  })

  test('given two members of a group, they share the partitions; when one leaves, the other takes over and nothing is lost', async () => {
    const [one, two] = [await subject().open(), await subject().open()]
    const topic = freshTopic('share')
    await one.ensureTopics([{ name: topic, partitions: 4 }])
    // One checkpoint for both, as in the database that two copies of a service share.
    const reader = new Reader(topic)
    const shares = [new Set<number>(), new Set<number>()]
    const memberOf = (seat: number) => ({
      onBatch: async (batch: Batch) => {
        shares[seat]?.add(batch.partition)
        reader.take(batch)
      },
    })
    await reader.read(one, [topic], memberOf(0))
    await publishAll(one, series(topic, 16, 10))
    await reader.until(160)
    expect(shares[0]?.size).toBe(4)

    shares[0]?.clear()
    await reader.read(two, [topic], memberOf(1))
    let next = 10
    while ((shares[0]?.size ?? 0) + (shares[1]?.size ?? 0) < 4 || shares[1]?.size === 0) {
      await publishAll(one, series(topic, 16, 1, next++))
      await pause(100)
      if (next > 250) throw new Error('The second member was given nothing')
    }
    await reader.until(16 * next)

    await one.close()
    shares[1]?.clear()
    await publishAll(two, series(topic, 16, 10, next))
    const taken = await reader.until(16 * (next + 10))
    expect(shares[1]?.size).toBe(4)
    const inOrder = Array.from({ length: next + 10 }, (_, nth) => String(nth))
    expect(Object.values(valuesByKey(taken))).toEqual(Array.from({ length: 16 }, () => inOrder))
    await two.close()
  })

  test('given a slow reader, at most one batch a partition is under way and no batch is larger than asked for', async () => {
    const bus = await subject().open()
    const topic = freshTopic('slow')
    await bus.ensureTopics([{ name: topic, partitions: 2 }])
    const filler = 'x'.repeat(1_000)
    await publishAll(
      bus,
      Array.from({ length: 2_000 }, (_, nth) => record(topic, `k${nth % 10}`, `${nth} ${filler}`)),
      500,
    )
    const reader = new Reader(topic)
    const underWay = new Map<number, number>()
    let most = 0
    let largest = 0
    await reader.read(bus, [topic], {
      maxRecords: 50,
      onBatch: async (batch) => {
        const now = (underWay.get(batch.partition) ?? 0) + 1
        underWay.set(batch.partition, now)
        most = Math.max(most, now)
        largest = Math.max(largest, batch.records.length)
        await pause(10)
        reader.take(batch)
        underWay.set(batch.partition, now - 1)
      },
    })
    expect(await reader.until(2_000)).toHaveLength(2_000)
    expect(most).toBe(1)
    expect(largest).toBe(50)
    await bus.close()
  })

  test('given a handler at work, closing aborts its signal and waits until it is done', async () => {
    const bus = await subject().open()
    const topic = freshTopic('close')
    await bus.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(bus, [record(topic, 'a', '1')])
    const reader = new Reader(topic)
    const seen: string[] = []
    const subscription = await reader.read(bus, [topic], {
      onBatch: async (batch, signal) => {
        seen.push(`begun ${text(batch.records[0]?.value)}`)
        await new Promise<void>((resolve) =>
          signal.addEventListener('abort', () => resolve(), { once: true }),
        )
        seen.push('aborted')
        await pause(50)
        reader.take(batch)
        seen.push('done')
      },
    })
    await reader.when(() => seen.length === 1)
    await subscription.close()
    expect(seen).toEqual(['begun 1', 'aborted', 'done'])
    await bus.close()
  })

  test('given a second member, the signal of the first aborts, since its partitions may go to the other', async () => {
    const [one, two] = [await subject().open(), await subject().open()]
    const topic = freshTopic('taken')
    await one.ensureTopics([{ name: topic, partitions: 1 }])
    await publishAll(one, [record(topic, 'a', '1')])
    const reader = new Reader(topic)
    let aborted = 0
    const patient = {
      onBatch: async (batch: Batch, signal: AbortSignal) => {
        if (aborted === 0) {
          await new Promise<void>((resolve) =>
            signal.addEventListener('abort', () => resolve(), { once: true }),
          )
          aborted++
          throw new Error('taken away before the effects were durable')
        }
        reader.take(batch)
      },
    }
    await reader.read(one, [topic], patient)
    await pause(500)
    await reader.read(two, [topic], patient)
    expect(await reader.until(1)).toHaveLength(1)
    expect(aborted).toBe(1)
    await Promise.all([one.close(), two.close()])
  })
}
