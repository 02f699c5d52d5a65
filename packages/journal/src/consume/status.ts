import type { EventBus } from '@trilateral/bus'
import { checkpointsIn } from './applied-offsets.ts'
import type { BreakerState } from './breaker.ts'
import type { Inbox } from './inbox.ts'

export interface ConsumerStatus {
  /** Records on the topics that were not taken yet; null when the bus does not answer. */
  readonly behind: number | null
  /** Events that wait for earlier ones of their subject. */
  readonly waiting: number
  /** Since when the oldest waits that no dead letter explains: an event before it may be lost. */
  readonly oldestGap: Date | null
  /** Dead letters that nobody has settled. */
  readonly deadLetters: number
  readonly parkedSubjects: number
  readonly breaker: BreakerState
}

interface Row {
  waiting: number
  oldest_gap: Date | null
  dead_letters: number
  parked: number
}

/** What the tables know, whichever process reads. */
export async function readInbox({ pool, schema }: Inbox): Promise<Row> {
  const { rows } = await pool.query<Row>(
    `SELECT (SELECT count(*)::integer FROM ${schema}.waiting) AS waiting,
       (SELECT min(held_at) FROM ${schema}.waiting JOIN ${schema}.subject USING (source, subject)
        WHERE parked_by IS NULL) AS oldest_gap,
       (SELECT count(*)::integer FROM ${schema}.dead_letter WHERE state = 'open') AS dead_letters,
       (SELECT count(*)::integer FROM ${schema}.dead_letter WHERE state = 'open' AND id IN
         (SELECT parked_by FROM ${schema}.subject WHERE parked_by IS NOT NULL)) AS parked`,
  )
  const [row] = rows
  if (!row) throw new Error(`${schema} does not answer`)
  return row
}

/** How many records of the topics lie ahead of the checkpoints. */
export async function recordsBehind(
  { pool, schema }: Inbox,
  bus: EventBus,
  topics: readonly string[],
): Promise<number> {
  const [ends, applied] = await Promise.all([
    Promise.all(topics.map(async (topic) => ({ topic, end: await bus.endOf(topic) }))),
    checkpointsIn(pool, schema),
  ])
  let behind = 0n
  for (const { topic, end } of ends) {
    for (const [partition, offset] of end) behind += offset - (applied.get(topic)?.get(partition) ?? 0n)
  }
  return Number(behind)
}
