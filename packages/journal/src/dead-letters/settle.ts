import { refused, type Decision, decided } from '@trilateral/contracts'
import type { PoolClient } from 'pg'
import type { Inbox, SubjectName } from '../consume/inbox.ts'
import { RAW_COLUMNS, type RawRow } from '../consume/raw-record.ts'

export interface OpenLetter extends RawRow {
  readonly source: string | null
  readonly subject: string | null
  readonly sequence: string | null
  readonly error_class: string
  readonly reason: string
  readonly audience: string[]
}

/** Locks a dead letter that nobody has settled yet. */
export async function lockLetter(
  tx: PoolClient,
  { schema }: Inbox,
  id: string,
): Promise<Decision<OpenLetter>> {
  const { rows } = await tx.query<OpenLetter>(
    `SELECT source, subject, sequence, error_class, reason, audience, ${RAW_COLUMNS} FROM ${schema}.dead_letter
     WHERE id = $1 AND state = 'open' FOR UPDATE`,
    [id],
  )
  return rows[0] ? decided(rows[0]) : refused('dead-letter-not-open', 'id', { id })
}

/** The last applied sequence of a subject, locked; 0 for one that was never seen. */
export async function lockSubject(tx: PoolClient, { schema }: Inbox, name: SubjectName): Promise<number> {
  const { rows } = await tx.query<{ sequence: string }>(
    `INSERT INTO ${schema}.subject AS mine (source, subject, sequence) VALUES ($1, $2, 0)
     ON CONFLICT (source, subject) DO UPDATE SET sequence = mine.sequence RETURNING sequence`,
    [name.source, name.subject],
  )
  return Number(rows[0]?.sequence ?? 0)
}

/** The subject goes on behind this event. */
export async function release(
  tx: PoolClient,
  { schema }: Inbox,
  { source, subject }: SubjectName,
  sequence: number,
): Promise<void> {
  await tx.query(
    `UPDATE ${schema}.subject SET sequence = $3, parked_by = NULL WHERE source = $1 AND subject = $2`,
    [source, subject, sequence],
  )
}

export async function closeLetter(
  tx: PoolClient,
  { schema }: Inbox,
  id: string,
  how: { state: 'replayed' | 'discarded'; by: readonly string[]; because: string | null; at: Date },
): Promise<void> {
  await tx.query(
    `UPDATE ${schema}.dead_letter
     SET state = $2, settled_by = $3, settled_because = $4, settled_at = $5 WHERE id = $1`,
    [id, how.state, how.by, how.because, how.at],
  )
}
