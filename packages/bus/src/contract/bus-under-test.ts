import type { BusLogger } from '../bus-logger.ts'
import type { EventBus, OutgoingRecord } from '../event-bus.ts'

export interface OpenSettings {
  readonly handlerDeadlineMs?: number
}

/** One kind of bus, with its server, as the contract needs it. */
export interface BusUnderTest {
  /** Each call is a process of its own on the same server. */
  open(settings?: OpenSettings): Promise<EventBus>
  /** Takes the server away as a crash does, and brings it back with what it had stored. */
  readonly outage?: { begin(): Promise<void>; end(): Promise<void> }
  close(): Promise<void>
}

export const silent: BusLogger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}

let topics = 0

/** A name that no other test uses. */
export const freshTopic = (word: string): string => `wp.test.${word}-${process.pid}-${Date.now()}-${topics++}`

export const record = (
  topic: string,
  key: string,
  value: OutgoingRecord['value'],
  headers: OutgoingRecord['headers'] = {},
): OutgoingRecord => ({ topic, key, value, headers })

/** `each` records for each of `keys` keys, key by key in turn; values count from 0 within their key. */
export function series(topic: string, keys: number, each: number, from = 0): OutgoingRecord[] {
  return Array.from({ length: keys * each }, (_, nth) =>
    record(topic, `key-${nth % keys}`, String(from + Math.floor(nth / keys))),
  )
}

export async function publishAll(
  bus: EventBus,
  records: readonly OutgoingRecord[],
  batch = 100,
): Promise<void> {
  const publisher = await bus.openPublisher()
  try {
    for (let at = 0; at < records.length; at += batch) await publisher.publish(records.slice(at, at + batch))
  } finally {
    await publisher.close()
  }
}
