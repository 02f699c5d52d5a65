import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kafka, logLevel } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findKafkaRuntime } from './find-kafka-runtime.ts'
import { startKafka, type RunningKafka, type StartKafkaOptions } from './start-kafka.ts'

const runtime = await findKafkaRuntime()
if (runtime.kind === 'missing') {
  if (process.env['CI'] === 'true') throw new Error(runtime.reason)
  process.stderr.write(`\n*** NOT VERIFIED on Apache Kafka. ${runtime.reason} ***\n\n`)
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const listening = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

describe.runIf(runtime.kind !== 'missing')('a local Apache Kafka', () => {
  let options: StartKafkaOptions
  let running: RunningKafka | undefined

  beforeAll(async () => {
    const first = 21_000 + Math.floor(Math.random() * 8_000)
    const dataDir = await mkdtemp(join(tmpdir(), 'infra-kafka-'))
    options = { dataDir, port: first, controllerPort: first + 1 }
  })
  afterAll(async () => {
    await running?.kill()
    await rm(options.dataDir, { recursive: true, force: true })
  })

  const kafka = (): Kafka =>
    new Kafka({ brokers: [...(running?.brokers ?? [])], logLevel: logLevel.NOTHING, retry: { retries: 1 } })

  const ends = async (): Promise<string | undefined> => {
    const admin = kafka().admin()
    await admin.connect()
    const [end] = await admin.fetchTopicOffsets('measures')
    await admin.disconnect()
    return end?.high
  }

  const send = async (): Promise<void> => {
    const producer = kafka().producer({ allowAutoTopicCreation: true, retry: { retries: 2 } })
    await producer.connect()
    try {
      await producer.send({ topic: 'measures', acks: -1, messages: [{ key: 'gallium', value: 'recorded' }] })
    } finally {
      await producer.disconnect()
    }
  }

  test('when it says that it has started, topics can be made and records written; none is made by itself', async () => {
    running = await startKafka(options)
    await expect(send()).rejects.toThrow()
    const admin = kafka().admin()
    await admin.connect()
    expect(await admin.listTopics()).not.toContain('measures')
    await admin.createTopics({ topics: [{ topic: 'measures', numPartitions: 1 }], waitForLeaders: true })
    await admin.disconnect()
    await send()
    expect(await ends()).toBe('1')
  })

  test('given a stop in order, it leaves no process, and its records are there after the next start', async () => {
    const pid = running?.pid ?? 0
    await running?.stop()
    expect(isAlive(pid)).toBe(false)
    running = await startKafka(options)
    expect(await ends()).toBe('1')
    await send()
  })

  test('given kill -9, what was acknowledged is there after the next start', async () => {
    await running?.kill()
    running = await startKafka(options)
    expect(await ends()).toBe('2')
  })

  test('given a broker that a killed process left running on the same data, it is stopped before the new one starts', async () => {
    const left = running?.pid ?? 0
    expect(Number(await readFile(join(options.dataDir, 'kafka.pid'), 'utf8'))).toBe(left)
    running = await startKafka(options)
    expect(isAlive(left)).toBe(false)
    expect(running.pid).not.toBe(left)
    expect(await ends()).toBe('2')
  })

  test('given a port that is taken, it is named in one sentence and no process is left', async () => {
    await running?.stop()
    const taken = await listening(options.port)
    await expect(startKafka(options)).rejects.toThrow(`Port ${options.port}, which Kafka needs`)
    await expect(readFile(join(options.dataDir, 'kafka.pid'))).rejects.toThrow('ENOENT')
    await new Promise((resolve) => taken.close(resolve))
  })
})
