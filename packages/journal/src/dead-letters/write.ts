import type { StoredRecord } from '@trilateral/bus'
import type { PoolClient } from 'pg'
import type { Failure } from '../consume/failure.ts'
import type { Inbox, SubjectName } from '../consume/inbox.ts'
import { RAW_COLUMNS, rawCells } from '../consume/raw-record.ts'
import { audienceOfRecord, headerOf, tlpOfRecord } from './audience-of-record.ts'

export interface NewLetter extends Failure {
  readonly record: StoredRecord
  /** Whose event it is, as far as could be read. */
  readonly of: (SubjectName & { readonly sequence: number }) | undefined
}

/** Puts a record aside with the reason; returns the dead letter's id. */
export async function writeDeadLetter(
  tx: PoolClient,
  { schema, handlerVersion }: Inbox,
  letter: NewLetter,
): Promise<string> {
  const { rows } = await tx.query<{ id: string }>(
    `INSERT INTO ${schema}.dead_letter
       (source, subject, sequence, error_class, reason, field, handler_version, audience, tlp, ${RAW_COLUMNS})
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
     ON CONFLICT (topic, partition, position) DO UPDATE SET
       error_class = excluded.error_class, reason = excluded.reason, field = excluded.field, handler_version = excluded.handler_version,
       attempts = dead_letter.attempts + 1, state = 'open'
     RETURNING id`,
    [
      letter.of?.source ?? null,
      letter.of?.subject ?? null,
      letter.of?.sequence ?? null,
      letter.errorClass,
      letter.reason.slice(0, 2_000),
      letter.field ?? null,
      handlerVersion,
      audienceOfRecord(letter.record),
      tlpOfRecord(letter.record),
      ...rawCells(letter.record),
    ],
  )
  const id = rows[0]?.id
  if (id === undefined) throw new Error('a dead letter was not written')
  return id
}

/** Later events of the subject wait until the dead letter is replayed or discarded. */
export async function park(
  tx: PoolClient,
  { schema }: Inbox,
  { source, subject }: SubjectName,
  letter: string,
): Promise<void> {
  await tx.query(`UPDATE ${schema}.subject SET parked_by = $3 WHERE source = $1 AND subject = $2`, [
    source,
    subject,
    letter,
  ])
}

/**
 * Whose event an unreadable record says it is, by its headers. Enough for an operator and for settling it in order; nothing is
 * applied on its word.
 */
export function claimedSubject(record: StoredRecord): NewLetter['of'] {
  const source = headerOf(record, 'ce_source')
  const subject = headerOf(record, 'ce_subject')
  const sequence = headerOf(record, 'ce_sequence')
  const plain = /^[\x21-\x7e]{1,200}$/
  if (!plain.test(source) || !plain.test(subject) || !/^[0-9]{1,10}$/.test(sequence)) return undefined
  return Number(sequence) >= 1 ? { source, subject, sequence: Number(sequence) } : undefined
}
