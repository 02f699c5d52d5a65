import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kafkaForTests } from '@trilateral/testing/kafka'
import kafkajs, { logLevel, type Kafka } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshTopic, publishAll, record, series, silent } from '../contract/bus-under-test.ts'
import { Reader, text } from '../contract/reader.ts'
import type { EventBus } from '../event-bus.ts'
import { openBus } from '../open-bus.ts'
import { PositionOutOfRange } from '../position-out-of-range.ts'
import { MAX_DECOMPRESSED_BYTES } from './codecs/decompressed-size.ts'
import { kafkaClient } from './kafka-client.ts'

const found = kafkaForTests()
const { CompressionTypes } = kafkajs
const KCAT = 'kcat'
const hasKcat = spawnSync(KCAT, ['-V']).status === 0

describe.runIf('brokers' in found)('reading what others wrote to Apache Kafka', () => {
  const brokers = 'brokers' in found ? found.brokers : []
  const settings = { kind: 'kafka' as const, brokers, clientId: 'bus-reading', logger: silent }
  let bus: EventBus
  let partner: Kafka

  beforeAll(async () => {
    bus = await openBus(settings)
    partner = kafkaClient(settings, { logLevel: logLevel.NOTHING })
  })
  afterAll(() => bus.close())

  const topicOf = async (word: string, partitions = 1): Promise<string> => {
    const topic = freshTopic(word)
    await bus.ensureTopics([{ name: topic, partitions }])
    return topic
  }
  const readAll = async (topic: string, count: number, mayMiss = false): Promise<Reader> => {
    const reader = new Reader(topic, mayMiss)
    await reader.read(bus, [topic])
    await reader.until(count)
    await reader.close()
    return reader
  }

  const { None, GZIP, Snappy, LZ4, ZSTD } = CompressionTypes
  test.each(Object.entries({ None, GZIP, Snappy, LZ4, ZSTD }))(
    'a batch packed with %s by a kafkajs producer',
    async (_name, compression) => {
      const topic = await topicOf('packed')
      const producer = partner.producer()
      await producer.connect()
      const values = Array.from({ length: 50 }, (_, nth) => `${nth} ${'gallium '.repeat(200)}`)
      const messages = values.map((value) => ({ key: 'k', value }))
      await producer.send({ topic, messages, compression })
      await producer.disconnect()
      const { taken } = await readAll(topic, 50)
      expect(taken.map(({ value }) => text(value))).toEqual(values)
    },
  )

  // Snappy packs 20 to 1 at most: the broker's own limit keeps such a batch out.
  test.each(Object.entries({ GZIP, LZ4, ZSTD }))(
    'given a batch that %s would unpack to more than 64 MiB, its records come with the reason, and reading goes on',
    async (_name, compression) => {
      const topic = await topicOf('bomb')
      await publishAll(bus, [record(topic, 'k', 'before')])
      const producer = partner.producer()
      await producer.connect()
      const bomb = Buffer.alloc(MAX_DECOMPRESSED_BYTES / 4)
      const messages = Array.from({ length: 5 }, () => ({ key: 'k', value: bomb }))
      await producer.send({ topic, messages, compression })
      await producer.disconnect()
      await publishAll(bus, [record(topic, 'k', 'after')])
      const { taken, crashes } = await readAll(topic, 7)
      expect(crashes).toEqual([])
      expect(taken.map(({ offset }) => Number(offset))).toEqual([0, 1, 2, 3, 4, 5, 6])
      expect([taken[0], taken[6]].map((each) => text(each?.value ?? null))).toEqual(['before', 'after'])
      for (const { value, unreadable } of taken.slice(1, 6)) {
        expect(value).toBeNull()
        expect(unreadable).toContain('more than 64 MiB')
      }
    },
  )

  // kcat is librdkafka, the library under the Python and .NET clients. CI installs it.
  describe.runIf(hasKcat || process.env['CI'] === 'true')('by kcat', () => {
    test.each(['none', 'gzip', 'snappy', 'lz4', 'zstd'])('a batch packed with %s', async (codec) => {
      const topic = await topicOf('kcat')
      const file = join(mkdtempSync(join(tmpdir(), 'kcat-')), 'lines')
      const lines = Array.from({ length: 200 }, (_, nth) => `${nth} ${'갈륨 '.repeat(60)}`)
      writeFileSync(file, lines.map((line) => `k:${line}\n`).join(''))
      const kcat = ['-P', '-b', brokers.join(','), '-t', topic, '-K', ':', '-z', codec, '-l', file]
      execFileSync(KCAT, [...kcat, '-X', 'queue.buffering.max.ms=200'])
      const { taken } = await readAll(topic, 200)
      expect(taken.map(({ value }) => text(value))).toEqual(lines)
    })

    test('a header that stands twice has both values, and a header named like a part of JavaScript is a header', async () => {
      const topic = await topicOf('headers')
      const headers = ['-H', 'ce_id=1', '-H', 'ce_id=2', '-H', 'constructor=3', '-H', '__proto__=4']
      execFileSync(KCAT, ['-P', '-b', brokers.join(','), '-t', topic, '-K', ':', ...headers], {
        input: 'k:v\n',
      })
      const { taken } = await readAll(topic, 1)
      const entries = Object.entries(taken[0]?.headers ?? {}).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.map(text) : value instanceof Uint8Array ? text(value) : value,
      ])
      expect(entries).toEqual([
        ['ce_id', ['1', '2']],
        ['constructor', '3'],
        ['__proto__', '4'],
      ])
    })

    test('a record without a key, and what we wrote is read by kcat in the partition that the key names', async () => {
      const topic = await topicOf('both', 3)
      execFileSync(KCAT, ['-P', '-b', brokers.join(','), '-t', topic, '-p', '0'], { input: 'no key\n' })
      expect((await readAll(topic, 1)).taken[0]?.key).toBeNull()
      await publishAll(bus, [record(topic, 'gallium', 'ours', { ce_id: '7' })])
      const kcat = ['-C', '-b', brokers.join(','), '-t', topic, '-e', '-q', '-f', '%p %k %s %h\n']
      // Java's placing of "gallium" among three: golden/key-partitions.json.
      expect(execFileSync(KCAT, kcat, { encoding: 'utf8' })).toContain('0 gallium ours ce_id=7')
    })
  })

  test("given a partner's transactions, aborted records and marks are passed over and reading does not turn in a circle", async () => {
    const topic = await topicOf('transactions')
    const producer = partner.producer({ idempotent: true, maxInFlightRequests: 1, transactionalId: topic })
    await producer.connect()
    const filler = 'x'.repeat(300_000)
    for (const [nth, fate] of ['abort', 'commit', 'abort', 'abort', 'commit', 'abort'].entries()) {
      const transaction = await producer.transaction()
      for (let part = 0; part < 3; part++)
        await transaction.send({ topic, messages: [{ key: 'k', value: `${fate} ${nth} ${filler}` }] })
      await (fate === 'commit' ? transaction.commit() : transaction.abort())
    }
    await producer.disconnect()
    await publishAll(bus, [record(topic, 'k', 'after')])
    const { taken, crashes } = await readAll(topic, 7, true)
    expect(taken.map(({ value }) => text(value).slice(0, 8))).toEqual([
      'commit 1',
      'commit 1',
      'commit 1',
      'commit 4',
      'commit 4',
      'commit 4',
      'after',
    ])
    expect(crashes).toEqual([])
  })

  test('given retention that passed the checkpoint, reading stops in the open instead of skipping', async () => {
    const topic = await topicOf('retention')
    await publishAll(bus, series(topic, 1, 20))
    const admin = partner.admin()
    await admin.connect()
    // kafkajs deletes only where it has looked before.
    await admin.fetchTopicOffsets(topic)
    await admin.deleteTopicRecords({ topic, partitions: [{ partition: 0, offset: '12' }] })
    await admin.disconnect()
    const reader = new Reader(topic)
    reader.positions.set(`${topic}/0`, 5n)
    await reader.read(bus, [topic])
    await reader.when(() => reader.crashes.length > 0)
    expect(reader.crashes[0]).toBeInstanceOf(PositionOutOfRange)
    expect(reader.crashes[0]?.message).toContain('holds 12 up to 20')
    await reader.close()
  })

  test("given a group whose committed offset is ahead of the checkpoint, the checkpoint counts; Kafka's copy follows", async () => {
    const topic = await topicOf('copy')
    await publishAll(bus, series(topic, 1, 30))
    await readAll(topic, 30)
    const admin = partner.admin()
    await admin.connect()
    const committed = async (): Promise<string | undefined> =>
      (await admin.fetchOffsets({ groupId: topic, topics: [topic] }))[0]?.partitions[0]?.offset
    expect(await committed()).toBe('30')
    // The database was restored from an older copy, and nothing new is written.
    const restored = new Reader(topic)
    restored.positions.set(`${topic}/0`, 21n)
    await restored.read(bus, [topic])
    expect(await restored.until(9)).toHaveLength(9)
    await restored.close()
    expect(await committed()).toBe('30')
    await admin.disconnect()
  })

  test('topics keep their records for ever and are never compacted', async () => {
    const topic = await topicOf('settings')
    const admin = partner.admin()
    await admin.connect()
    const { resources } = await admin.describeConfigs({
      includeSynonyms: false,
      resources: [
        {
          type: kafkajs.ConfigResourceTypes.TOPIC,
          name: topic,
          configNames: ['cleanup.policy', 'retention.ms'],
        },
      ],
    })
    await admin.disconnect()
    expect(
      resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]),
    ).toEqual([
      ['cleanup.policy', 'delete'],
      ['retention.ms', '-1'],
    ])
  })

  test('given an error from which kafkajs does not recover, the process is told to exit, once', async () => {
    const topic = await topicOf('crash')
    const codec = kafkajs.CompressionCodecs[ZSTD]
    const producer = partner.producer()
    await producer.connect()
    await producer.send({ topic, messages: [{ key: 'k', value: 'packed' }], compression: ZSTD })
    await producer.disconnect()
    // As if no codec were registered: kafkajs's own words for it are "restart: false".
    kafkajs.CompressionCodecs[ZSTD] = () => {
      throw Object.assign(new Error('ZSTD compression not implemented'), {
        name: 'KafkaJSNotImplemented',
        retriable: false,
      })
    }
    const reader = new Reader(topic)
    try {
      await reader.read(bus, [topic])
      await reader.when(() => reader.crashes.length > 0)
    } finally {
      if (codec) kafkajs.CompressionCodecs[ZSTD] = codec
    }
    expect(reader.crashes).toHaveLength(1)
    expect(reader.crashes[0]?.message).toContain('ZSTD')
    await reader.close()
    expect(reader.crashes).toHaveLength(1)
  })

  test('given a broker that is not there, ping says so within two seconds', async () => {
    const nowhere = await openBus({ ...settings, brokers: ['127.0.0.1:9'] })
    const asked = Date.now()
    await expect(nowhere.ping()).rejects.toThrow('does not answer')
    expect(Date.now() - asked).toBeLessThan(2_000)
    await nowhere.close()
  })
})
