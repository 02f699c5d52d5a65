export type { BusLogger } from './bus-logger.ts'
export { busMigrations } from './bus-migrations.ts'
export type {
  Batch,
  EventBus,
  OutgoingRecord,
  Publisher,
  StoredRecord,
  SubscribeOptions,
  Subscription,
  TopicDefinition,
} from './event-bus.ts'
export { MemoryLog } from './memory/memory-log.ts'
export { openBus, type BusOptions } from './open-bus.ts'
export { partitionOf } from './partition-of.ts'
export { PLANS_FOR_ANY_SIZE } from './plans-for-any-size.ts'
export { PositionOutOfRange } from './position-out-of-range.ts'
