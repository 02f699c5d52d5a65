import kafkajs, { type Admin, type Kafka } from 'kafkajs'
import type { TopicDefinition } from '../event-bus.ts'
import { AdminLine } from './admin-line.ts'
import { leadersOf } from './leaders-of.ts'

const { KafkaJSAggregateError, KafkaJSProtocolError } = kafkajs

/** As many replicas as the cluster's own setting says. */
const CLUSTER_DEFAULT = -1

/** Asks about topics on one connection, which is made when it is needed and replaced when it fails. */
export class KafkaTopics {
  readonly #kafka: Kafka
  #line: AdminLine | undefined

  constructor(kafka: Kafka) {
    this.#kafka = kafka
  }

  /** Records stay for ever: the journal's positions and every reader's checkpoint count on it. */
  async ensure(topics: readonly TopicDefinition[]): Promise<void> {
    const names = topics.map(({ name }) => name)
    await this.#ask(async (admin) => {
      const existing = new Set(await admin.listTopics())
      const missing = topics.filter(({ name }) => !existing.has(name))
      if (missing.length > 0) await createTopics(admin, missing)
      await leadersOf(admin, names)
    })
  }

  async boundsOf(topic: string): Promise<Map<number, { first: bigint; end: bigint }>> {
    const offsets = await this.#ask((admin) => admin.fetchTopicOffsets(topic))
    return new Map(
      offsets.map(({ partition, low, high }) => [partition, { first: BigInt(low), end: BigInt(high) }]),
    )
  }

  async close(): Promise<void> {
    await this.#line?.close()
    this.#line = undefined
  }

  #ask<Answer>(question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    if (!this.#line || this.#line.isBroken) this.#line = new AdminLine(this.#kafka)
    return this.#line.ask(question)
  }
}

/** Two processes may create the same topics at the same time: what exists already is well. */
async function createTopics(admin: Admin, topics: readonly TopicDefinition[]): Promise<void> {
  await Promise.all(topics.map((topic) => createTopic(admin, topic)))
}

async function createTopic(admin: Admin, { name, partitions }: TopicDefinition): Promise<void> {
  try {
    await admin.createTopics({
      waitForLeaders: false,
      topics: [
        {
          topic: name,
          numPartitions: partitions,
          replicationFactor: CLUSTER_DEFAULT,
          configEntries: [
            { name: 'cleanup.policy', value: 'delete' },
            { name: 'retention.ms', value: '-1' },
          ],
        },
      ],
    })
  } catch (error) {
    if (!isDenial(error)) throw error
    throw new Error(
      `There is no topic ${name} that this process may use, and it may create none: set the brokers up with npm run broker`,
      { cause: error },
    )
  }
}

const isDenial = (error: unknown): boolean =>
  error instanceof KafkaJSAggregateError &&
  error.errors.some((one) => one instanceof KafkaJSProtocolError && one.type === 'TOPIC_AUTHORIZATION_FAILED')
