import { isParty, type Party } from '@trilateral/contracts'
import type { FailedEvent } from '../letters/letter.ts'
import type { Found } from '../letters/read-letters.ts'
import type { Deed } from './write-action.ts'

/** Who did what, when and why. */
export interface Action {
  readonly id: string
  readonly at: string
  readonly what: Deed
  /** `done`, or the code of the refusal. */
  readonly result: string
  readonly party: Party | null
  readonly name: string
  readonly because: string | null
  /** The key of the event, or null: it is about the breaker, or nobody knows whose event it is. */
  readonly source: string | null
  readonly subject: string | null
  readonly sequence: number | null
  readonly place: string | null
  /** Data as they were and as they were corrected. */
  readonly before: string | null
  readonly after: string | null
}

interface Row {
  id: string
  at: Date
  what: Deed
  result: string
  by_party: string
  by_name: string
  because: string | null
  source: string | null
  subject: string | null
  sequence: number | null
  place: string | null
  before: Buffer | null
  after: Buffer | null
}

/** The latest first: of one letter, or of a reader, as far as they are for the ministry of the person who asks. */
export async function readActions(
  { reader, pools, person }: Pick<Found, 'reader' | 'pools' | 'person'>,
  { of, atMost }: { of?: Pick<FailedEvent, 'topic' | 'partition' | 'offset'>; atMost: number },
): Promise<Action[]> {
  const { rows } = await pools[person.party].query<Row>(
    `SELECT id, at, what, result, by_party, by_name, because, source, subject, sequence::float8 AS sequence,
       topic || '/' || partition || '/' || position AS place, before, after
     FROM failed_events.action
     WHERE reader = $1 AND ($2::text IS NULL OR (topic = $2 AND partition = $3 AND position = $4))
     ORDER BY id DESC LIMIT $5`,
    [reader, of?.topic ?? null, of?.partition ?? null, of?.offset ?? null, atMost],
  )
  return rows.map(({ id, at, by_party: party, by_name: name, before, after, ...row }) => ({
    ...row,
    id,
    at: at.toISOString(),
    party: isParty(party) ? party : null,
    name,
    before: before?.toString() ?? null,
    after: after?.toString() ?? null,
  }))
}
