import type { StoredRecord, SubscribeOptions } from './event-bus.ts'
import { BackOff } from './back-off.ts'
import type { BusLogger } from './bus-logger.ts'
import { HandlerOverdue, handOver } from './hand-over.ts'
import { PositionOutOfRange } from './position-out-of-range.ts'

export const DEFAULT_MAX_RECORDS = 500

/** One partition of a bus that we store ourselves. */
export interface PartitionSource {
  readonly topic: string
  readonly partition: number
  /** The next offset. */
  end(): Promise<bigint>
  /** At most `limit` records, without a gap, from this offset on. */
  read(from: bigint, limit: number): Promise<readonly StoredRecord[]>
  /** Resolves when a record at this offset may have come, or the signal aborts. */
  waitFor(offset: bigint, signal: AbortSignal): Promise<void>
}

export interface ReadingOptions extends SubscribeOptions {
  readonly logger: BusLogger
  readonly handlerDeadlineMs: number
}

/** Hands over one partition, batch by batch, from the reader's checkpoint on, until the signal aborts. Never rejects. */
export async function readPartition(
  source: PartitionSource,
  options: ReadingOptions,
  signal: AbortSignal,
): Promise<void> {
  const { topic, partition } = source
  const { group, logger, maxRecords = DEFAULT_MAX_RECORDS, handlerDeadlineMs } = options
  const backOff = new BackOff()
  let position: bigint | undefined
  while (!signal.aborted) {
    try {
      position ??= await checkpoint(source, options)
      const records = await source.read(position, maxRecords)
      const last = records.at(-1)
      if (signal.aborted) return
      if (last) {
        await handOver(options, { topic, partition, records }, signal, handlerDeadlineMs)
        position = last.offset + 1n
      } else await source.waitFor(position, signal)
      backOff.reset()
    } catch (error) {
      if (error instanceof HandlerOverdue || error instanceof PositionOutOfRange)
        return options.onCrash(error)
      if (signal.aborted) return
      logger.warn({ err: error, group, topic, partition }, 'Reading is repeated from the checkpoint')
      // Asked for anew: a handler may fail after its effects became durable.
      position = undefined
      await backOff.pause(signal)
    }
  }
}

async function checkpoint(source: PartitionSource, options: ReadingOptions): Promise<bigint> {
  const { topic, partition } = source
  const position = await options.positionOf(topic, partition)
  const end = await source.end()
  if (position < 0n || position > end)
    throw new PositionOutOfRange({ group: options.group, topic, partition, position }, 0n, end)
  return position
}
