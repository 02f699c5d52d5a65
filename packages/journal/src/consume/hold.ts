import type { PoolClient } from 'pg'
import type { Inbox } from './inbox.ts'
import { audienceOfRecord } from '../dead-letters/audience-of-record.ts'
import type { Ordered } from './incoming.ts'
import { RAW_COLUMNS, rawCells } from './raw-record.ts'
import type { Admission } from './admit.ts'
import { nameOf } from './inbox.ts'
import type { SubjectState } from './plan.ts'

/** Lets events wait that came ahead of a gap or behind a dead letter. Rare, so one statement each. */
export async function hold(tx: PoolClient, { schema }: Inbox, items: readonly Ordered[]): Promise<void> {
  for (const { event, record } of items) {
    await tx.query(
      `WITH kept AS (
         INSERT INTO ${schema}.waiting (source, subject, sequence, audience, ${RAW_COLUMNS})
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING RETURNING 1
       )
       UPDATE ${schema}.subject SET held = held + 1 WHERE source = $1 AND subject = $2 AND EXISTS (SELECT FROM kept)`,
      [event.source, event.subject, event.sequence, audienceOfRecord(record), ...rawCells(record)],
    )
  }
}

/** Writes where subjects stand that the admission did not move by itself. */
export async function moveSubjects(
  tx: PoolClient,
  { schema }: Inbox,
  { states, provisional }: Admission,
  moved: readonly SubjectState[],
): Promise<void> {
  const written = moved.filter((subject) => {
    const name = nameOf(subject)
    return provisional.has(name) || states.get(name)?.sequence !== subject.sequence
  })
  if (written.length === 0) return
  await tx.query(
    `UPDATE ${schema}.subject AS mine SET sequence = now.sequence
     FROM unnest($1::text[], $2::text[], $3::bigint[]) AS now (source, subject, sequence)
     WHERE mine.source = now.source AND mine.subject = now.subject`,
    [
      written.map((subject) => subject.source),
      written.map((subject) => subject.subject),
      written.map((subject) => subject.sequence),
    ],
  )
}
