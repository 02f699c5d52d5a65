import type { Inbox } from '../consume/inbox.ts'

/** A dead letter as an operator sees it: where it stood and why it is here, not what it says. */
export interface DeadLetter {
  readonly id: string
  readonly topic: string
  readonly partition: number
  readonly offset: string
  readonly source: string | null
  readonly subject: string | null
  readonly sequence: number | null
  readonly errorClass: string
  /** In plain words. */
  readonly reason: string
  readonly attempts: number
  readonly handlerVersion: string
  readonly writtenAt: Date
  /** How many later events of its subject wait behind it. */
  readonly waiting: number
}

/** The dead letters that nobody has settled, oldest first. */
export async function openDeadLetters({ pool, schema }: Inbox, atMost = 100): Promise<DeadLetter[]> {
  const { rows } = await pool.query<DeadLetter>(
    `SELECT id, topic, partition, position::text AS offset, source, subject, sequence::float8 AS sequence,
       error_class AS "errorClass", reason, attempts, handler_version AS "handlerVersion", written_at AS "writtenAt",
       (SELECT count(*)::integer FROM ${schema}.waiting
        WHERE waiting.source = dead_letter.source AND waiting.subject = dead_letter.subject) AS waiting
     FROM ${schema}.dead_letter WHERE state = 'open' ORDER BY id LIMIT $1`,
    [atMost],
  )
  return rows
}
