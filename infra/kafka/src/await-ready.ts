import { setTimeout as pause } from 'node:timers/promises'
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs'

const PROBE = 'trilateral.ready-probe'
const ATTEMPT_PAUSE_MS = 100

/** How a probe connects: nothing but addresses where security is off. */
export interface ProbeConnection extends Pick<KafkaConfig, 'sasl' | 'ssl'> {
  readonly brokers: readonly string[]
}

/**
 * Waits until the broker really works: it creates a topic, takes a record, counts it and knows a group's offsets. An open port
 * is not enough, the coordinators load after it.
 * @throws Error when it does not work within the limit, or when it is given up
 */
export async function awaitReady(
  connection: ProbeConnection,
  limitMs: number,
  givenUp: AbortSignal,
): Promise<void> {
  await repeat(() => probe(connection), connection, limitMs, givenUp)
}

/** Waits until one broker of a cluster lets its users in and knows the others; whether records can be written hangs on these too. */
export async function awaitAnswer(
  connection: ProbeConnection,
  limitMs: number,
  givenUp: AbortSignal,
): Promise<void> {
  await repeat(() => ask(connection), connection, limitMs, givenUp)
}

async function repeat(
  attempt: () => Promise<void>,
  { brokers }: ProbeConnection,
  limitMs: number,
  givenUp: AbortSignal,
): Promise<void> {
  const end = Date.now() + limitMs
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > end)
        throw new Error(`Kafka at ${brokers.join(', ')} does not work after ${limitMs / 1000} s`, {
          cause: error,
        })
      await pause(ATTEMPT_PAUSE_MS, undefined, { signal: givenUp })
    }
  }
}

const RETRY = { retries: 2, initialRetryTime: 50, maxRetryTime: 200 }

const kafkaOf = ({ brokers, ...security }: ProbeConnection): Kafka =>
  new Kafka({
    clientId: 'ready-probe',
    brokers: [...brokers],
    ...security,
    retry: RETRY,
    logLevel: logLevel.NOTHING,
  })

async function ask(connection: ProbeConnection): Promise<void> {
  const admin = kafkaOf(connection).admin()
  try {
    await admin.connect()
    await admin.describeCluster()
  } finally {
    await admin.disconnect().catch(() => undefined)
  }
}

async function probe(connection: ProbeConnection): Promise<void> {
  const kafka = kafkaOf(connection)
  const admin = kafka.admin()
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, retry: RETRY })
  try {
    await admin.connect()
    await admin.createTopics({ topics: [{ topic: PROBE, numPartitions: 1 }], waitForLeaders: true })
    await producer.connect()
    await producer.send({ topic: PROBE, acks: -1, messages: [{ key: 'ready', value: '?' }] })
    const [end] = await admin.fetchTopicOffsets(PROBE)
    if (!end || BigInt(end.high) < 1n) throw new Error('the broker took a record and does not count it')
    await admin.fetchOffsets({ groupId: PROBE, topics: [PROBE] })
    await admin.deleteTopics({ topics: [PROBE] })
  } finally {
    await Promise.allSettled([producer.disconnect(), admin.disconnect()])
  }
}
