import type { Pool } from 'pg'
import type { StoredRecord } from '../event-bus.ts'

/** A batch holds no more than this, so that a slow reader of large records keeps a small memory; one record always passes. */
const MAX_BATCH_BYTES = 4 << 20

interface Row {
  readonly offset: string
  readonly stored_at: Date
  readonly key: Buffer | null
  readonly headers: string
  readonly value: Buffer | null
}

const READ = `
  SELECT "offset", stored_at, key, headers, value FROM (
    SELECT r.*, sum(octet_length(r.value)) OVER (ORDER BY r."offset") - octet_length(r.value) AS before
    FROM bus.record r WHERE r.topic = $1 AND r.partition = $2 AND r."offset" >= $3
    ORDER BY r."offset" LIMIT $4
  ) s WHERE before IS NULL OR before < $5 ORDER BY "offset"`

export async function readRecords(
  pool: Pool,
  { topic, partition }: { topic: string; partition: number },
  from: bigint,
  limit: number,
): Promise<StoredRecord[]> {
  const { rows } = await pool.query<Row>({
    name: 'bus-read',
    text: READ,
    values: [topic, partition, from.toString(), limit, MAX_BATCH_BYTES],
  })
  return rows.map(({ offset, stored_at, key, headers, value }) => {
    const texts: Record<string, string> = JSON.parse(headers)
    return {
      topic,
      partition,
      offset: BigInt(offset),
      timestamp: stored_at,
      key,
      headers: Object.fromEntries(
        Object.entries(texts).map(([name, text]) => [name, Buffer.from(text, 'utf8')]),
      ),
      value,
    }
  })
}

/** The next offset of every partition of these topics; a topic that is not there yet has none. */
export async function endsOf(pool: Pool, topics: readonly string[]): Promise<readonly PartitionEnd[]> {
  const { rows } = await pool.query<{ topic: string; number: number; next_offset: string }>({
    name: 'bus-ends',
    text: 'SELECT topic, number, next_offset FROM bus.partition WHERE topic = ANY ($1) ORDER BY topic, number',
    values: [topics],
  })
  return rows.map(({ topic, number, next_offset }) => ({
    topic,
    partition: number,
    end: BigInt(next_offset),
  }))
}

export interface PartitionEnd {
  readonly topic: string
  readonly partition: number
  readonly end: bigint
}
