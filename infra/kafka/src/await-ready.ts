import { setTimeout as pause } from 'node:timers/promises'
import { Kafka, logLevel } from 'kafkajs'

const PROBE = 'trilateral.ready-probe'
const ATTEMPT_PAUSE_MS = 100

/**
 * Waits until the broker really works: it creates a topic, takes a record, counts it and knows a group's offsets. An open port
 * is not enough, the coordinators load after it.
 * @throws Error when it does not work within the limit, or when it is given up
 */
export async function awaitReady(
  brokers: readonly string[],
  limitMs: number,
  givenUp: AbortSignal,
): Promise<void> {
  const end = Date.now() + limitMs
  for (;;) {
    try {
      return await probe(brokers)
    } catch (error) {
      if (Date.now() > end)
        throw new Error(`Kafka at ${brokers.join(', ')} does not work after ${limitMs / 1000} s`, {
          cause: error,
        })
      await pause(ATTEMPT_PAUSE_MS, undefined, { signal: givenUp })
    }
  }
}

async function probe(brokers: readonly string[]): Promise<void> {
  const retry = { retries: 2, initialRetryTime: 50, maxRetryTime: 200 }
  const kafka = new Kafka({
    clientId: 'ready-probe',
    brokers: [...brokers],
    retry,
    logLevel: logLevel.NOTHING,
  })
  const admin = kafka.admin()
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, retry })
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
