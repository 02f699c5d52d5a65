import { kafkaForTests } from '@trilateral/testing/kafka'
import { startTcpProxy, type TcpProxy } from '@trilateral/testing/tcp-proxy'
import { logLevel, type Producer } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { freshTopic, record, silent } from '../contract/bus-under-test.ts'
import { Reader, text } from '../contract/reader.ts'
import type { EventBus, Publisher } from '../event-bus.ts'
import { openBus } from '../open-bus.ts'
import { kafkaClient } from './kafka-client.ts'
import { publisherOf } from './kafka-publisher.ts'

const found = kafkaForTests()
/** A broker named by KAFKA_BROKERS is not ours to put a proxy before. */
const isOurs = 'brokers' in found && !process.env['KAFKA_BROKERS']

/** Short, so that a send whose answer is swallowed is rejected in half a second and not after a minute. */
const IMPATIENT = { requestTimeout: 400, retry: { retries: 1, initialRetryTime: 50, maxRetryTime: 50 } }

describe.runIf(isOurs)('acknowledgements that are lost on the way', () => {
  const proxied = 'brokers' in found && isOurs ? found.proxied : { brokers: [], listen: 0, target: 0 }
  const settings = { kind: 'kafka' as const, brokers: proxied.brokers, clientId: 'lost-ack', logger: silent }
  let proxy: TcpProxy
  let direct: EventBus

  beforeAll(async () => {
    proxy = await startTcpProxy({ listen: proxied.listen, target: proxied.target, seed: 7 })
    const brokers = 'brokers' in found ? found.brokers : []
    direct = await openBus({ ...settings, brokers })
  })
  afterAll(async () => {
    await direct.close()
    await proxy.close()
  })

  const topicOf = async (): Promise<string> => {
    const topic = freshTopic('lost')
    await direct.ensureTopics([{ name: topic, partitions: 1 }])
    return topic
  }
  const producerOf = (): Producer =>
    kafkaClient(settings, { ...IMPATIENT, logLevel: logLevel.NOTHING }).producer({
      idempotent: true,
      maxInFlightRequests: 1,
      retry: IMPATIENT.retry,
    })
  const valuesOf = async (topic: string): Promise<string[]> => {
    const count = Number((await direct.endOf(topic)).get(0))
    const reader = new Reader(`${topic}-${count}`)
    await reader.read(direct, [topic])
    const values = (await reader.until(count)).map(({ value }) => text(value))
    await reader.close()
    return values
  }

  // The reason for everything below. When this fails, kafkajs or the broker has changed: think again, then simplify.
  test('a bare kafkajs producer that goes on after a rejection has its next send acknowledged, and loses it', async () => {
    const topic = await topicOf()
    const producer = producerOf()
    await producer.connect()
    const send = (value: string) => producer.send({ topic, acks: -1, messages: [{ key: 'k', value }] })
    await send('A')
    proxy.swallowAnswers()
    await expect(send('B')).rejects.toThrow()
    proxy.heal()
    await send('C')
    await send('D')
    await producer.disconnect()
    expect(await valuesOf(topic)).toEqual(['A', 'B', 'D'])
  })

  test.each([
    ['the same size', [['C'], ['D']]],
    ['another size', [['C', 'D', 'E'], ['F']]],
  ])(
    'ours refuses to go on, and a fresh publisher loses nothing when the next batch has %s',
    async (_size, later) => {
      const topic = await topicOf()
      const publish = (publisher: Publisher, values: string[]) =>
        publisher.publish(values.map((value) => record(topic, 'k', value)))
      const first = await publisherOf(producerOf())
      await publish(first, ['A'])
      proxy.swallowAnswers()
      await expect(publish(first, ['B'])).rejects.toThrow()
      await expect(publish(first, later[0] ?? [])).rejects.toThrow('spent')
      proxy.heal()
      await first.close()

      const second = await publisherOf(producerOf())
      for (const values of [['B'], ...later]) await publish(second, values)
      await second.close()
      // B was stored though its answer was lost, so it stands twice: readers count once by its sequence.
      expect(await valuesOf(topic)).toEqual(['A', 'B', 'B', ...later.flat()])
    },
  )

  test('given a slow line that is cut in the middle of frames again and again, nothing is lost and order is kept', async () => {
    const topic = await topicOf()
    const values = Array.from({ length: 300 }, (_, nth) => String(nth))
    let cursor = 0
    let cuts = 0
    const cutting = setInterval(() => {
      cuts++
      proxy.slow(0, 4)
      proxy.cut()
    }, 130)
    try {
      // On a quiet machine all is sent before the line was cut once: then the rest waits for the cuts.
      while (cursor < values.length) {
        try {
          const publisher = await publisherOf(producerOf())
          try {
            while (cursor < values.length) {
              if (cursor >= values.length - 50) await vi.waitUntil(() => cuts > 2, { timeout: 10_000 })
              const batch = values.slice(cursor, cursor + 5)
              await publisher.publish(batch.map((value) => record(topic, 'k', value)))
              cursor += 5
            }
          } finally {
            await publisher.close()
          }
        } catch {
          // Spent: a fresh one goes on from the cursor.
        }
      }
    } finally {
      clearInterval(cutting)
      proxy.heal()
    }
    expect(cuts).toBeGreaterThan(2)
    expect([...new Set(await valuesOf(topic))]).toEqual(values)
  })
})
