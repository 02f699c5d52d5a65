import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'

interface Produced {
  readonly topicData: readonly {
    readonly topic: string
    readonly partitions: readonly {
      readonly partition: number
      readonly messages: readonly { value: string }[]
    }[]
  }[]
}
type Send = (batch: object) => Promise<unknown>
type SendMessages = (parts: object) => Send

// kafkajs's own file, as we patch it: what is tried is that two brokers and a leader that moves lose nothing.
const sendMessages = createRequire(import.meta.url)('kafkajs/src/producer/sendMessages.js') as SendMessages

const TOPIC = 'wp.test'

/** Two brokers, partition 0 on the first and 1 on the second; the second dies while it is written to, and the first takes its place. */
function givenCluster({
  firstTakesMs,
  secondDiesAfterMs,
}: {
  firstTakesMs: number
  secondDiesAfterMs: number
}) {
  const stored: string[] = []
  let leaderOfOne = 2
  const broker = (nodeId: number) => ({
    nodeId,
    async produce({ topicData }: Produced) {
      if (nodeId === 2) {
        await new Promise((resolve) => setTimeout(resolve, secondDiesAfterMs))
        leaderOfOne = 1
        throw Object.assign(new Error('closed'), { name: 'KafkaJSConnectionClosedError', retriable: true })
      }
      await new Promise((resolve) => setTimeout(resolve, firstTakesMs))
      const partitions = topicData.flatMap((topic) => topic.partitions)
      for (const { messages } of partitions) stored.push(...messages.map(({ value }) => value))
      return {
        topics: [
          { topicName: TOPIC, partitions: partitions.map(({ partition }) => ({ partition, errorCode: 0 })) },
        ],
      }
    },
  })
  const brokers = { 1: broker(1), 2: broker(2) }
  const cluster = {
    targetTopics: new Set([TOPIC]),
    addMultipleTargetTopics: async () => undefined,
    refreshMetadataIfNecessary: async () => undefined,
    refreshMetadata: async () => undefined,
    removeBroker: () => undefined,
    isConnected: () => true,
    findTopicPartitionMetadata: () => [{ partitionId: 0 }, { partitionId: 1 }],
    findBroker: async ({ nodeId }: { nodeId: string }) => brokers[Number(nodeId) as 1 | 2],
    findLeaderForPartitions: (_topic: string, partitions: readonly string[]) => {
      const led: Record<number, number[]> = {}
      for (const partition of partitions.map(Number))
        (led[partition === 0 ? 1 : leaderOfOne] ??= []).push(partition)
      return led
    },
  }
  const nothing = () => undefined
  const send = sendMessages({
    logger: { debug: nothing, error: nothing },
    cluster,
    partitioner: ({ message }: { message: { key: string } }) => Number(message.key),
    eosManager: {
      acquireBrokerLock: async () => undefined,
      releaseBrokerLock: async () => undefined,
      isTransactional: () => false,
      getSequence: () => 0,
      updateSequence: nothing,
      getProducerId: () => 1,
      getProducerEpoch: () => 0,
      getTransactionalId: () => undefined,
    },
    retrier: async (
      attempt: (bail: (error: unknown) => void, count: number, ms: number) => Promise<unknown>,
    ) => {
      for (let count = 0; ; count += 1) {
        try {
          return await attempt(
            (error) => {
              throw error
            },
            count,
            0,
          )
        } catch (error) {
          if (count === 3) throw error
        }
      }
    },
  })
  return { stored, send }
}

const batch = {
  acks: -1,
  timeout: 1000,
  topicMessages: [
    {
      topic: TOPIC,
      messages: [
        { key: '0', value: 'a' },
        { key: '1', value: 'b' },
      ],
    },
  ],
}

describe('a send to several brokers of which one dies, as found with a million events and three brokers', () => {
  test('given its partitions move to a broker that has answered already, then what was for them is sent there and not lost', async () => {
    const { stored, send } = givenCluster({ firstTakesMs: 0, secondDiesAfterMs: 20 })
    await send(batch)
    expect(stored.toSorted()).toEqual(['a', 'b'])
  })

  test('given the other is still answering, then nothing is sent to it a second time', async () => {
    const { stored, send } = givenCluster({ firstTakesMs: 30, secondDiesAfterMs: 0 })
    await send(batch)
    expect(stored.toSorted()).toEqual(['a', 'b'])
  })
})
