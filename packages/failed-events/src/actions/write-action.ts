import { PARTIES } from '@trilateral/contracts'
import type { Audit } from '@trilateral/journal'
import type { FailedEvent } from '../letters/letter.ts'
import type { Person } from '../person.ts'

/** What people do about failed events, as `failed_events.action` names it. */
export type Deed =
  | 'corrected'
  | 'replayed'
  | 'discard-proposed'
  | 'discard-withdrawn'
  | 'discarded'
  | 'breaker-closed'

export interface NewAction {
  readonly reader: string
  readonly what: Deed
  readonly by: Person
  readonly because: string | null
  /** Left out: it is about the breaker, and everybody may see it. */
  readonly letter?: FailedEvent
  readonly facts?: Readonly<Record<string, unknown>>
  /** Data as they were and as they were corrected. */
  readonly before?: string | null
  readonly after?: string
}

/** Writes an action down in the transaction in which it is done. */
export const writing =
  ({ reader, what, by, because, letter, facts, before, after }: NewAction): Audit =>
  async (tx, result) => {
    await tx.query(
      `INSERT INTO failed_events.action (reader, what, result, by_party, by_subject, by_name, because, topic, partition,
         position, source, subject, sequence, audience, facts, before, after)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
      [
        reader,
        what,
        result,
        by.party,
        by.subject,
        by.name,
        because,
        letter?.topic ?? null,
        letter?.partition ?? null,
        letter?.offset ?? null,
        letter?.source ?? null,
        letter?.subject ?? null,
        letter?.sequence ?? null,
        letter?.audience ?? PARTIES,
        facts ? JSON.stringify(facts) : null,
        before === undefined || before === null ? null : Buffer.from(before),
        after === undefined ? null : Buffer.from(after),
      ],
    )
  }
