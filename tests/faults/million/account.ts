import type { Client } from 'pg'

/** What reached the portal's read model, of subjects that an earlier load made. */
export interface Account {
  readonly events: number
  readonly subjects: number
  /** The same step of a subject applied twice. */
  readonly twice: number
  /** Steps that a party's feed tells behind a later step of the same subject. */
  readonly inversions: number
  /** Subjects whose record does not stand at its last step. */
  readonly unfinished: number
  /** Put aside as unreadable or not applicable. */
  readonly deadLetters: number
}

/** Reads the account from the gateway's database; `model` is the schema of the live read model. */
export async function accountOf(
  gateway: Client,
  { model, lastSequence }: { model: string; lastSequence: number },
): Promise<Account> {
  // A comment of this load is known by its entity: the stack's own demonstration writes none.
  const { rows } = await gateway.query<Record<keyof Account, string>>(`
    WITH told AS MATERIALIZED (
      SELECT subject, sequence, party, position,
        lag(sequence) OVER (PARTITION BY party, subject ORDER BY position) AS before
      FROM ${model}.event JOIN ${model}.feed USING (id) WHERE entity = 'comment' AND party IN ('jp', 'us')
    ), applied AS MATERIALIZED (
      SELECT subject, count(*) AS events, count(DISTINCT sequence) AS steps FROM ${model}.event
      WHERE entity = 'comment' GROUP BY subject
    )
    SELECT (SELECT sum(steps) FROM applied) AS events, (SELECT count(*) FROM applied) AS subjects,
      (SELECT sum(events - steps) FROM applied) + (SELECT count(*) FROM told WHERE sequence = before) AS twice,
      (SELECT count(*) FROM told WHERE sequence < before) AS inversions,
      (SELECT count(*) FROM ${model}.record WHERE entity = 'comment' AND sequence <> ${lastSequence}) AS unfinished,
      (SELECT count(*) FROM ${model}.dead_letter) AS "deadLetters"`)
  const [row] = rows
  if (!row) throw new Error('the read model gave no account')
  return {
    events: Number(row.events),
    subjects: Number(row.subjects),
    twice: Number(row.twice),
    inversions: Number(row.inversions),
    unfinished: Number(row.unfinished),
    deadLetters: Number(row.deadLetters),
  }
}
