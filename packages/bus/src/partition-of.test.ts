import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { Partitioners } from 'kafkajs'
import { describe, expect, test } from 'vitest'
import { murmur2, partitionOf } from './partition-of.ts'

/** Written by Java's own client: golden/KafkaGolden.java. */
const golden: Record<string, { hash: number; '3': number; '6': number; '12': number }> = JSON.parse(
  readFileSync(new URL('golden/key-partitions.json', import.meta.url), 'utf8'),
)

/** What kafkajs's producer uses unless it is told otherwise. */
function kafkajsPartitionOf(key: string, partitions: number): number {
  const partitionMetadata = Array.from({ length: partitions }, (_, partitionId) => ({
    partitionId,
    leader: 1,
    partitionErrorCode: 0,
    replicas: [1],
    isr: [1],
  }))
  return Partitioners.DefaultPartitioner()({ topic: 't', partitionMetadata, message: { key, value: null } })
}

describe('a key stands in the same partition whoever writes it', () => {
  test.each(Object.entries(golden))('%s, as Java places it', (key, { hash, ...expected }) => {
    expect(murmur2(Buffer.from(key))).toBe(hash)
    for (const [partitions, partition] of Object.entries(expected)) {
      expect(partitionOf(key, Number(partitions))).toBe(partition)
      expect(kafkajsPartitionOf(key, Number(partitions))).toBe(partition)
    }
  })

  test('any key and any number of partitions: as kafkajs places it, and in range', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 1_000 }), (key, partitions) => {
        const partition = partitionOf(key, partitions)
        expect(partition).toBe(kafkajsPartitionOf(key, partitions))
        expect(partition).toBeGreaterThanOrEqual(0)
        expect(partition).toBeLessThan(partitions)
      }),
    )
  })
})
