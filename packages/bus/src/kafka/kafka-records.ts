import type { IHeaders, KafkaMessage } from 'kafkajs'
import type { StoredRecord } from '../event-bus.ts'

/** A message as kafkajs reads it, as a record of ours. A header that stands twice has both values. */
export function storedRecord(topic: string, partition: number, message: KafkaMessage): StoredRecord {
  return {
    topic,
    partition,
    offset: BigInt(message.offset),
    timestamp: new Date(Number(message.timestamp)),
    key: message.key,
    headers: headersOf(message.headers ?? {}),
    value: message.value,
    ...reasonOf(message),
  }
}

/** Not in kafkajs's types: our patch says it of records whose batch cannot be unpacked. */
const reasonOf = (message: object): Pick<StoredRecord, 'unreadable'> =>
  'unreadable' in message ? { unreadable: String(message.unreadable) } : {}

function headersOf(headers: IHeaders): StoredRecord['headers'] {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value)
        ? value.filter((one) => one !== null).map(bytesOf)
        : value
          ? bytesOf(value)
          : undefined,
    ]),
  )
}

const bytesOf = (value: Buffer | string): Buffer => (typeof value === 'string' ? Buffer.from(value) : value)
