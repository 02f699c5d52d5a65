import type { StoredRecord } from '@trilateral/bus'

/** A record as `waiting` and `dead_letter` keep it: byte for byte, so that a later version may read what this one cannot. */
export interface RawRow {
  readonly topic: string
  readonly partition: number
  readonly position: string
  readonly received_at: Date
  readonly key: Buffer | null
  readonly headers: Readonly<Record<string, string | readonly string[]>>
  readonly value: Buffer | null
}

export const RAW_COLUMNS = 'topic, partition, position, received_at, key, headers, value'

const base64 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')

/** The record's cells in the order of RAW_COLUMNS. Header values become base64: they need not be text. */
export function rawCells(record: StoredRecord): unknown[] {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(record.headers)) {
    if (value !== undefined) headers[name] = value instanceof Uint8Array ? base64(value) : value.map(base64)
  }
  const { topic, partition, offset, timestamp, key, value } = record
  return [
    topic,
    partition,
    offset.toString(),
    timestamp,
    key === null ? null : Buffer.from(key),
    JSON.stringify(headers),
    value === null ? null : Buffer.from(value),
  ]
}

export function recordOf(row: RawRow): StoredRecord {
  const { topic, partition, key, value } = row
  const headers = Object.fromEntries(
    Object.entries(row.headers).map(([name, cell]) => [
      name,
      typeof cell === 'string' ? bytes(cell) : cell.map(bytes),
    ]),
  )
  return { topic, partition, offset: BigInt(row.position), timestamp: row.received_at, key, headers, value }
}

const bytes = (cell: string) => Buffer.from(cell, 'base64')
