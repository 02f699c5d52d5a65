/** 4.4.0 is what we run by default, 3.9.2 the oldest that we support; kafkajs works with both. */
export type KafkaVersion = '4.4.0' | '3.9.2'

export const DEFAULT_KAFKA_VERSION: KafkaVersion = '4.4.0'
