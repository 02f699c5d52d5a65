import type { EventBus } from './event-bus.ts'
import type { KafkaBusOptions } from './kafka/kafka-client.ts'
import { openMemoryBus, type MemoryBusOptions } from './memory/memory-bus.ts'
import { openPostgresBus, type PostgresBusOptions } from './postgres/postgres-bus.ts'

export type BusOptions = KafkaBusOptions | PostgresBusOptions | MemoryBusOptions

/** Opens the bus that is named. It resolves without a server: what needs one says so when it is used. */
export async function openBus(options: BusOptions): Promise<EventBus> {
  if (options.kind === 'kafka') {
    // Loaded where it is used: kafkajs and the codecs' binaries are memory that the embedded bus has no use for.
    const { openKafkaBus } = await import('./kafka/kafka-bus.ts')
    return openKafkaBus(options)
  }
  return options.kind === 'postgres' ? openPostgresBus(options) : openMemoryBus(options)
}
