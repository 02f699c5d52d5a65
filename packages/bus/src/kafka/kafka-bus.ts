import { setTimeout as sleep } from 'node:timers/promises'
import type { ISocketFactory } from 'kafkajs'
import type { EventBus } from '../event-bus.ts'
import { HANDLER_DEADLINE_MS } from '../hand-over.ts'
import { OpenSubscriptions } from '../open-subscriptions.ts'
import { brokerSockets } from './broker-sockets.ts'
import { kafkaClient, PATIENT_RETRY, type KafkaBusOptions } from './kafka-client.ts'
import { kafkaPublisher } from './kafka-publisher.ts'
import { KafkaSubscription } from './kafka-subscription.ts'
import { KafkaTopics } from './kafka-topics.ts'

const PING_LIMIT_MS = 1_800

/** The bus on Apache Kafka, by kafkajs 2.2.4. Nothing connects before it is used. */
export function openKafkaBus(options: KafkaBusOptions): EventBus {
  const { logger, handlerDeadlineMs = HANDLER_DEADLINE_MS } = options
  const socketFactory = brokerSockets(logger)
  const kafka = kafkaClient(options, { socketFactory })
  const patient = kafkaClient(options, { socketFactory, retry: PATIENT_RETRY })
  const topics = new KafkaTopics(kafka)
  const subscriptions = new OpenSubscriptions()

  return {
    kind: 'kafka',
    ensureTopics: (wanted) => topics.ensure(wanted),
    openPublisher: () => kafkaPublisher(kafka),
    subscribe: async (wanted) =>
      subscriptions.add(new KafkaSubscription(patient, topics, { ...wanted, logger, handlerDeadlineMs })),
    endOf: async (topic) => {
      const bounds = await topics.boundsOf(topic)
      return new Map([...bounds].map(([partition, { end }]) => [partition, end]))
    },
    ping: () => ping(options, socketFactory),
    close: async () => {
      await subscriptions.closeAll()
      await topics.close()
    },
  }
}

/** On a connection of its own and without repetition: an old one may look well long after its broker died. */
async function ping(options: KafkaBusOptions, socketFactory: ISocketFactory): Promise<void> {
  const limits = { connectionTimeout: PING_LIMIT_MS, requestTimeout: PING_LIMIT_MS, retry: { retries: 0 } }
  const admin = kafkaClient(options, { ...limits, socketFactory }).admin()
  const late = sleep(PING_LIMIT_MS, undefined, { ref: false }).then(() => {
    throw new Error('no answer')
  })
  try {
    await Promise.race([admin.connect().then(() => admin.describeCluster()), late])
  } catch (error) {
    throw new Error(`Kafka at ${options.brokers.join(', ')} does not answer within ${PING_LIMIT_MS} ms`, {
      cause: error,
    })
  } finally {
    void admin.disconnect().catch(() => undefined)
  }
}
