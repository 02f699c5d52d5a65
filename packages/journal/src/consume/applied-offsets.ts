import type { Pool } from 'pg'
import { quotedSchema } from '../migrations.ts'

/** Next offsets, by topic and partition. */
export type Offsets = ReadonlyMap<string, ReadonlyMap<number, bigint>>

/** The next offset that the reader in `schema` will apply, by topic and partition; what it never read is left out. */
export const appliedOffsets = (pool: Pool, schema: string): Promise<Offsets> =>
  checkpointsIn(pool, quotedSchema(schema))

/** The same, of a schema whose name is quoted already. */
export async function checkpointsIn(pool: Pool, schema: string): Promise<Offsets> {
  const { rows } = await pool.query<{ topic: string; partition: number; next: string }>(
    `SELECT topic, partition, next FROM ${schema}.checkpoint`,
  )
  const offsets = new Map<string, Map<number, bigint>>()
  for (const { topic, partition, next } of rows) {
    const partitions = offsets.get(topic) ?? new Map<number, bigint>()
    offsets.set(topic, partitions.set(partition, BigInt(next)))
  }
  return offsets
}
