import type { EventBus } from './event-bus.ts'
import { openKafkaBus } from './kafka/kafka-bus.ts'
import type { KafkaBusOptions } from './kafka/kafka-client.ts'
import { openMemoryBus, type MemoryBusOptions } from './memory/memory-bus.ts'
import { openPostgresBus, type PostgresBusOptions } from './postgres/postgres-bus.ts'

export type BusOptions = KafkaBusOptions | PostgresBusOptions | MemoryBusOptions

/** Opens the bus that is named. It resolves without a server: what needs one says so when it is used. */
export async function openBus(options: BusOptions): Promise<EventBus> {
  if (options.kind === 'kafka') return openKafkaBus(options)
  return options.kind === 'postgres' ? openPostgresBus(options) : openMemoryBus(options)
}
