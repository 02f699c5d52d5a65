import { execFileSync } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kafka, logLevel, type KafkaConfig, type RetryOptions } from 'kafkajs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findKafkaRuntime } from '../find-kafka-runtime.ts'
import { startSecureKafka, type RunningSecureKafka } from './start-secure-kafka.ts'

/** A leader moves within some seconds; kafkajs's own figures are others where NODE_ENV is "test". */
const PATIENT = { retries: 12, initialRetryTime: 200, maxRetryTime: 1_500 }

const runtime = await findKafkaRuntime()
if (runtime.kind !== 'java') {
  if (process.env['CI'] === 'true') throw new Error('Three secure brokers need Java 17 and Maven')
  process.stderr.write('\n*** NOT VERIFIED on three secure brokers: they need Java 17 and Maven. ***\n\n')
}

describe.runIf(runtime.kind === 'java')('three secure brokers', () => {
  const first = 21_000 + Math.floor(Math.random() * 8_000)
  const ports = [0, 2, 4].map((nth) => ({ port: first + nth, controllerPort: first + nth + 1 }))
  let dataDir: string
  let cluster: RunningSecureKafka

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'secure-kafka-'))
    cluster = await startSecureKafka({ dataDir, ports })
  }, 180_000)
  afterAll(async () => {
    await Promise.all(cluster.nodes.map((node) => node.kill()))
    await rm(dataDir, { recursive: true, force: true })
  })

  const kafka = (security: Pick<KafkaConfig, 'sasl' | 'ssl'>, retry: RetryOptions = { retries: 0 }): Kafka =>
    new Kafka({
      brokers: [...cluster.brokers],
      logLevel: logLevel.NOTHING,
      retry,
      ...security,
    })
  const asAdmin = (): Kafka =>
    kafka({ ssl: { ca: cluster.ca }, sasl: { mechanism: 'scram-sha-512', ...cluster.admin } }, PATIENT)
  const isLetIn = async (client: Kafka): Promise<boolean> => {
    const admin = client.admin()
    try {
      await admin.connect()
      await admin.listTopics()
      return true
    } catch {
      return false
    } finally {
      await admin.disconnect()
    }
  }

  test('only who trusts their authority, comes by TLS and knows the password is let in', async () => {
    const { username } = cluster.admin
    const ssl = { ca: cluster.ca }
    expect(await isLetIn(asAdmin())).toBe(true)
    const wrong = { mechanism: 'scram-sha-512' as const, username, password: 'a-wrong-password' }
    expect(await isLetIn(kafka({ ssl, sasl: wrong }))).toBe(false)
    expect(await isLetIn(kafka({ ssl }))).toBe(false)
    expect(await isLetIn(kafka({}))).toBe(false)
    const strangers = { ssl: true, sasl: { mechanism: 'scram-sha-512' as const, ...cluster.admin } }
    expect(await isLetIn(kafka(strangers))).toBe(false)
  }, 120_000)

  test('every file with a key or a password is closed to others, the certificates hang on one authority', async () => {
    const modeOf = async (file: string) => (await stat(join(dataDir, file))).mode & 0o777
    expect(await modeOf('.')).toBe(0o700)
    const closed = ['cluster.json', 'certificates/ca-key.pem', 'certificates/kafka-1.pem']
    for (const file of [...closed, 'kafka-1/settings/server.properties'])
      expect(await modeOf(file)).toBe(0o600)
    expect(await readdir(join(dataDir, 'kafka-1', 'settings'))).toEqual(['server.properties'])
    const authority = new X509Certificate(cluster.ca)
    const pem = await readFile(join(dataDir, 'certificates', 'kafka-2.pem'), 'utf8')
    const broker = new X509Certificate(pem.slice(pem.indexOf('-----BEGIN CERTIFICATE')))
    expect(broker.verify(authority.publicKey)).toBe(true)
    expect(broker.checkIP('127.0.0.1')).toBe('127.0.0.1')
    const { pid } = cluster.nodes[0] ?? {}
    expect(
      execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }),
    ).not.toContain(cluster.admin.password)
  })

  test('given one broker that is killed, records are still written; given two, none counts as written', async () => {
    const [one, two] = cluster.nodes
    const admin = asAdmin().admin()
    await admin.connect()
    await admin.createTopics({ topics: [{ topic: 'measures', numPartitions: 1 }], waitForLeaders: false })
    await admin.disconnect()
    const send = async () => {
      const producer = asAdmin().producer({ retry: PATIENT })
      await producer.connect()
      try {
        const messages = [{ key: 'gallium', value: 'recorded' }]
        await producer.send({ topic: 'measures', acks: -1, timeout: 3_000, messages })
      } finally {
        await producer.disconnect()
      }
    }
    await send()
    await one?.kill()
    await send()
    await two?.kill()
    await expect(send()).rejects.toThrow()
    await Promise.all([one?.start(), two?.start()])
    await send()
  }, 180_000)
})
