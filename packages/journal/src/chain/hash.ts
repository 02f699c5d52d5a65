import { createHash } from 'node:crypto'

/** What an entry's hash covers. */
export interface EntryContent {
  readonly topic: string
  readonly key: string
  /** As stored: JSON text, byte for byte. */
  readonly headers: string
  readonly value: string
}

/** The "hash before the first entry": 32 zero bytes. */
export const GENESIS: Uint8Array = new Uint8Array(32)

/**
 * SHA-256 over the lengths in bytes of topic, key, headers and value, each as a 4-byte big-endian integer, followed by these
 * four texts in UTF-8.
 */
export function contentHash({ topic, key, headers, value }: EntryContent): Uint8Array {
  const parts = [topic, key, headers, value].map((part) => Buffer.from(part, 'utf8'))
  const lengths = Buffer.alloc(4 * parts.length)
  parts.forEach((part, index) => lengths.writeUInt32BE(part.length, 4 * index))
  const hash = createHash('sha256').update(lengths)
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * SHA-256 over the previous entry's hash (32 bytes), the position as an 8-byte big-endian integer and the content hash
 * (32 bytes). Whoever may not read an entry can still check the chain with its content hash.
 */
export function chainHash(previous: Uint8Array, position: bigint, content: Uint8Array): Uint8Array {
  const place = Buffer.alloc(8)
  place.writeBigInt64BE(position)
  return createHash('sha256').update(previous).update(place).update(content).digest()
}
