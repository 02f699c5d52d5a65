// Kafka's own placing of keys, so that a key stands in the same partition whoever writes it: Java's Utils.murmur2, seed included.
const SEED = 0x9747b28c
const MIX = 0x5bd1e995

/** The partition of a key, as Java's default partitioner and kafkajs's DefaultPartitioner choose it. */
export function partitionOf(key: string, partitions: number): number {
  return (murmur2(Buffer.from(key, 'utf8')) & 0x7fffffff) % partitions
}

/** 32-bit murmur2, signed. */
export function murmur2(data: Buffer): number {
  let hash = SEED ^ data.length
  const whole = data.length & ~3
  for (let at = 0; at < whole; at += 4) {
    let word = Math.imul(data.readInt32LE(at), MIX)
    word ^= word >>> 24
    hash = Math.imul(hash, MIX) ^ Math.imul(word, MIX)
  }
  const rest = data.length - whole
  if (rest > 0) hash = Math.imul(hash ^ data.readUIntLE(whole, rest), MIX)
  hash = Math.imul(hash ^ (hash >>> 13), MIX)
  return hash ^ (hash >>> 15)
}
