import type { BusLogger } from '../bus-logger.ts'
import type { EventBus, SubscribeOptions, Subscription } from '../event-bus.ts'
import { HANDLER_DEADLINE_MS } from '../hand-over.ts'
import { soleSender } from '../sole-sender.ts'
import { MemoryLog } from './memory-log.ts'

export interface MemoryBusOptions {
  readonly kind: 'memory'
  readonly logger?: BusLogger
  /** Several buses may share one, as several processes share a server. */
  readonly log?: MemoryLog
  readonly handlerDeadlineMs?: number
}

const silent: BusLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

/** A bus within one process, for tests: it forgets everything with its log. */
export function openMemoryBus(options: MemoryBusOptions): EventBus {
  const { log = new MemoryLog(), logger = silent, handlerDeadlineMs = HANDLER_DEADLINE_MS } = options
  const subscriptions = new Set<Subscription>()

  const subscribe = async (wanted: SubscribeOptions): Promise<Subscription> => {
    const leave = log.group(wanted.group).join({ ...wanted, logger, handlerDeadlineMs })
    const subscription = {
      close: async () => {
        subscriptions.delete(subscription)
        await leave()
      },
    }
    subscriptions.add(subscription)
    return subscription
  }

  return {
    kind: 'memory',
    ensureTopics: async (topics) => topics.forEach((topic) => log.create(topic)),
    openPublisher: async () =>
      soleSender(
        async (records) => log.append(records),
        async () => undefined,
      ),
    subscribe,
    endOf: async (topic) =>
      new Map(log.partitions(topic).map((records, partition) => [partition, BigInt(records.length)])),
    ping: async () => undefined,
    close: async () => {
      await Promise.all([...subscriptions].map((subscription) => subscription.close()))
    },
  }
}
