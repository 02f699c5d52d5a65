export { fetchKafka, isKafkaFetched } from './fetch-kafka.ts'
export { findKafkaRuntime, type KafkaRuntime } from './find-kafka-runtime.ts'
export { DEFAULT_KAFKA_VERSION, type KafkaVersion } from './kafka-version.ts'
export { endProcess, notedPid, stopLeftover } from './leftover.ts'
export {
  caFileIn,
  prepareSecureKafka,
  type SecureKafka,
  type SecureKafkaNode,
  type SecureKafkaOptions,
} from './secure/secure-kafka.ts'
export { secureNodeNames, type NodePorts } from './secure/secure-properties.ts'
export { startSecureKafka, type RunningNode, type RunningSecureKafka } from './secure/start-secure-kafka.ts'
export type { BrokerSettings } from './server-properties.ts'
export { startKafka, type RunningKafka, type StartKafkaOptions } from './start-kafka.ts'
