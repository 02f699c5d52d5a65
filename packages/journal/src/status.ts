import type { Pool } from 'pg'

export interface JournalStatus {
  /** Whether this process is the one that sequences and publishes. */
  readonly leads: boolean
  /** Position of the last entry; 0 when there is none. */
  readonly head: number
  /** Every entry up to here is durable on the bus. */
  readonly published: number
  /** Committed events that have no position yet. */
  readonly inOutbox: number
  /** When the oldest event was written that the bus does not have; null when it has all. */
  readonly oldestUnpublished: Date | null
  /** When the oldest event was written that has no position yet; null when all have one. */
  readonly oldestUnsequenced: Date | null
  /** Set while this process leads and the bus refuses; events wait meanwhile. */
  readonly busFailure: { readonly since: Date; readonly reason: string } | null
}

const STATUS = `
  SELECT head.position AS head, publisher.cursor AS published,
    (SELECT count(*)::integer FROM journal.outbox) AS in_outbox,
    coalesce(
      (SELECT written_at FROM journal.entry WHERE position = publisher.cursor + 1),
      (SELECT min(written_at) FROM journal.outbox)
    ) AS oldest,
    (SELECT min(written_at) FROM journal.outbox) AS oldest_unsequenced
  FROM journal.head, journal.publisher`

interface Row {
  head: string
  published: string
  in_outbox: number
  oldest: Date | null
  oldest_unsequenced: Date | null
}

/** What the database knows, whichever process leads. */
export async function readStatus(pool: Pool): Promise<Omit<JournalStatus, 'leads' | 'busFailure'>> {
  const { rows } = await pool.query<Row>(STATUS)
  const [row] = rows
  if (!row) throw new Error('the journal has no head: its migrations were not applied')
  return {
    head: Number(row.head),
    published: Number(row.published),
    inOutbox: row.in_outbox,
    oldestUnpublished: row.oldest,
    oldestUnsequenced: row.oldest_unsequenced,
  }
}
