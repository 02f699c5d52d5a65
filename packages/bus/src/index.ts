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
