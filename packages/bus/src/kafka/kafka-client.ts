import { Kafka, logLevel, type KafkaConfig } from 'kafkajs'
import type { BusLogger } from '../bus-logger.ts'
import { registerCodecs } from './codecs/register-codecs.ts'
import { kafkaLog } from './kafka-log.ts'

export interface KafkaBusOptions {
  readonly kind: 'kafka'
  readonly brokers: readonly string[]
  readonly clientId: string
  readonly sasl?: KafkaConfig['sasl']
  readonly ssl?: KafkaConfig['ssl']
  readonly logger: BusLogger
  readonly handlerDeadlineMs?: number
}

/**
 * Every figure stands here, because kafkajs quietly takes others when NODE_ENV is "test". Six attempts within about four seconds
 * outlast a leader's move; a broker that is away for longer is the caller's to wait for, with a new publisher.
 */
export const RETRY = { retries: 5, initialRetryTime: 100, maxRetryTime: 1_500, factor: 0.2, multiplier: 2 }

/**
 * A reader is more patient, about fourteen seconds: as long as kafkajs repeats, it stays the same member of its group. Once it gives
 * up and comes back as a new one, the group waits for the old one's session to run out (measured: ten seconds more).
 */
export const PATIENT_RETRY = { ...RETRY, retries: 12 }

/** kafkajs's own second is too short for a broker far away. */
const CONNECTION_TIMEOUT_MS = 10_000
/** A request without an answer is repeated then: a broker that died without closing its connection must not hold us for long. */
const REQUEST_TIMEOUT_MS = 10_000

export function kafkaClient(options: KafkaBusOptions, overrides: Partial<KafkaConfig> = {}): Kafka {
  registerCodecs()
  const { brokers, clientId, sasl, ssl, logger } = options
  return new Kafka({
    clientId,
    brokers: [...brokers],
    ...(sasl === undefined ? {} : { sasl }),
    ...(ssl === undefined ? {} : { ssl }),
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    authenticationTimeout: CONNECTION_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    enforceRequestTimeout: true,
    retry: RETRY,
    logLevel: logLevel.INFO,
    logCreator: kafkaLog(logger),
    ...overrides,
  })
}
