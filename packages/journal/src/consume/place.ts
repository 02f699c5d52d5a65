import type { Inbox } from './inbox.ts'
import { PartitionTaken } from './failure.ts'

/** Where this process stands in a partition that it reads. */
export interface Place {
  readonly topic: string
  readonly partition: number
  /** Fences whoever read the partition before. */
  readonly epoch: string
  /** The next offset to read, as far as this process knows. */
  next: bigint
  /** A transaction failed: whether it had committed is to be asked. */
  uncertain: boolean
}

/** Takes a partition over and says where to go on: earlier readers of it write nothing any more. */
export async function claim({ pool, schema }: Inbox, topic: string, partition: number): Promise<Place> {
  const { rows } = await pool.query<{ next: string; epoch: string }>(
    `INSERT INTO ${schema}.checkpoint AS mine (topic, partition) VALUES ($1, $2)
     ON CONFLICT (topic, partition) DO UPDATE SET epoch = mine.epoch + 1 RETURNING next, epoch`,
    [topic, partition],
  )
  const [row] = rows
  if (!row) throw new Error(`no checkpoint for ${topic}/${partition}`)
  return { topic, partition, epoch: row.epoch, next: BigInt(row.next), uncertain: false }
}

/**
 * Asks the database where the partition stands, after a failure that may or may not have committed.
 * @throws PartitionTaken when another reader has it.
 */
export async function makeCertain({ pool, schema }: Inbox, place: Place): Promise<void> {
  const { rows } = await pool.query<{ next: string }>(
    `SELECT next FROM ${schema}.checkpoint WHERE topic = $1 AND partition = $2 AND epoch = $3`,
    [place.topic, place.partition, place.epoch],
  )
  const [row] = rows
  if (!row) throw new PartitionTaken(`${place.topic}/${place.partition} is read by another process`)
  place.next = BigInt(row.next)
  place.uncertain = false
}
