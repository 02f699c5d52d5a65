import { decided, refused, type Decision } from '@trilateral/contracts'
import { discard, discardDeadLetter, inTransaction, rehearseOne, type Rehearsal } from '@trilateral/journal'
import { writing } from '../actions/write-action.ts'
import type { FailedEvent } from '../letters/letter.ts'
import type { Found } from '../letters/read-letters.ts'
import { identityOf, type Person } from '../person.ts'

/** A proposal waits until a second person confirms it, or somebody withdraws it. */
export async function proposeDiscard(
  { inbox, reader, person }: Found,
  letter: FailedEvent,
  because: string,
): Promise<Decision<null>> {
  if (letter.state !== 'open') return refused('dead-letter-not-open', 'id', { id: letter.id })
  return inTransaction(inbox.pool, async (tx) => {
    const { rowCount } = await tx.query(
      `INSERT INTO failed_events.proposal (reader, topic, partition, position, audience, by_party, by_subject, by_name, because)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING`,
      [...placeOf(reader, letter), letter.audience, person.party, person.subject, person.name, because],
    )
    if (rowCount === 0) return refused('discard-already-proposed', 'id')
    await writing({ reader, what: 'discard-proposed', by: person, because, letter })(tx, 'done')
    return decided(null)
  })
}

export async function withdrawDiscard(
  { inbox, reader, person }: Found,
  letter: FailedEvent,
  because: string | null,
): Promise<Decision<null>> {
  return inTransaction(inbox.pool, async (tx) => {
    const { rowCount } = await tx.query(GONE, placeOf(reader, letter))
    if (rowCount === 0) return refused('discard-not-proposed', 'id')
    await writing({ reader, what: 'discard-withdrawn', by: person, because, letter })(tx, 'done')
    return decided(null)
  })
}

const GONE = `DELETE FROM failed_events.proposal WHERE (reader, topic, partition, position) = ($1, $2, $3, $4)`

/** The second person: somebody of the secretariat who is not the one who proposed it. */
export async function confirmDiscard(found: Found, letter: FailedEvent): Promise<Decision<null>> {
  const { inbox, reader, person } = found
  const proposed = await proposedBy(found, letter)
  if (!proposed) return refused('discard-not-proposed', 'id')
  const { by, because } = proposed
  if (by === identityOf(person)) return refused('discard-needs-two-people', 'id')
  const write = writing({ reader, what: 'discarded', by: person, because, letter, facts: { proposedBy: by } })
  const done = await discardDeadLetter(
    inbox,
    { id: letter.id, by: [by, identityOf(person)], because },
    async (tx, result) => {
      if (result === 'done') await tx.query(GONE, placeOf(reader, letter))
      await write(tx, result)
    },
  )
  return done.ok ? decided(null) : done
}

/** What would follow if it were discarded now. */
export const rehearseDiscard = ({ inbox, person }: Found, { id }: FailedEvent): Promise<Rehearsal> =>
  rehearseOne(inbox, id, (tx) =>
    discard(tx, inbox, { id, by: [identityOf(person), 'a second person'], because: 'rehearsal' }),
  )

async function proposedBy({ inbox, reader }: Found, letter: FailedEvent) {
  const { rows } = await inbox.pool.query<Pick<Person, 'party' | 'subject'> & { because: string }>(
    `SELECT by_party AS party, by_subject AS subject, because FROM failed_events.proposal
     WHERE (reader, topic, partition, position) = ($1, $2, $3, $4)`,
    placeOf(reader, letter),
  )
  const [row] = rows
  return row && { by: identityOf(row), because: row.because }
}

const placeOf = (reader: string, { topic, partition, offset }: FailedEvent) => [
  reader,
  topic,
  partition,
  offset,
]
