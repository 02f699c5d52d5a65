import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs'
import { PATIENT_RETRY } from './kafka-client.ts'

/** A member that was killed is missed after this long; its successor waits for it. */
const SESSION_TIMEOUT_MS = 10_000
const HEARTBEAT_INTERVAL_MS = 1_000
/** Longer than a handler may take, so that a rebalance waits for it. */
const REBALANCE_TIMEOUT_MS = 45_000
/** The broker answers at once when there is something; this is how long an idle request stays open. */
const FETCH_WAIT_MS = 100
/** Small, so that what is on the way is little when the group is dealt anew. A larger record passes all the same. */
const MAX_BYTES_PER_PARTITION = 512 << 10
const PARTITIONS_SIDE_BY_SIDE = 4

/** A kafkajs consumer that has not connected. It restarts itself after what it holds for passing, as long as `mayRestart` says so. */
export function newConsumer(kafka: Kafka, groupId: string, mayRestart: () => boolean): Consumer {
  return kafka.consumer({
    groupId,
    sessionTimeout: SESSION_TIMEOUT_MS,
    heartbeatInterval: HEARTBEAT_INTERVAL_MS,
    rebalanceTimeout: REBALANCE_TIMEOUT_MS,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    minBytes: 1,
    maxBytesPerPartition: MAX_BYTES_PER_PARTITION,
    allowAutoTopicCreation: false,
    retry: { ...PATIENT_RETRY, restartOnFailure: async () => mayRestart() },
  })
}

/** Connects and begins to read. Nothing counts as read until it is resolved, and Kafka's offsets are left to us. */
export async function runConsumer(
  consumer: Consumer,
  topics: readonly string[],
  eachBatch: (payload: EachBatchPayload) => Promise<void>,
): Promise<void> {
  await consumer.connect()
  await consumer.subscribe({ topics: [...topics], fromBeginning: true })
  await consumer.run({
    autoCommit: false,
    eachBatchAutoResolve: false,
    partitionsConsumedConcurrently: PARTITIONS_SIDE_BY_SIDE,
    eachBatch,
  })
}
