import { schemaOf } from './model-name.ts'
import type { Queryable } from './models.ts'

export type Offsets = ReadonlyMap<string, ReadonlyMap<number, bigint>>

/**
 * Events that a model holds back: they came ahead of one that is missing, or behind one that was put aside. What is no
 * longer missing follows in a transaction of its own, a moment after the checkpoint has moved.
 */
export async function heldBack(database: Queryable, number: number): Promise<number> {
  const { rows } = await database.query<{ held: number }>(
    `SELECT count(*)::integer AS held FROM ${schemaOf(number)}.waiting`,
  )
  return rows[0]?.held ?? 0
}

/** The next offset that a model will apply, by topic and partition. */
export async function appliedOffsets(database: Queryable, number: number): Promise<Offsets> {
  const { rows } = await database.query<{ topic: string; partition: number; next: string }>(
    `SELECT topic, partition, next FROM ${schemaOf(number)}.checkpoint`,
  )
  const offsets = new Map<string, Map<number, bigint>>()
  for (const { topic, partition, next } of rows) {
    const partitions = offsets.get(topic) ?? new Map<number, bigint>()
    offsets.set(topic, partitions.set(partition, BigInt(next)))
  }
  return offsets
}
