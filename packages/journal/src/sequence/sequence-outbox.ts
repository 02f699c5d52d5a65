import type { Bell } from '../bell.ts'
import { LeadLost, type Term } from '../lead/lead.ts'

/** One call moves at most so many. Of 1 KB each, 500 to 1,000 go fastest; at 5,000 the rate is a third lower. */
const MOST_PER_BATCH = 1_000
/** Commits of this process ring the bell; those of other copies are found by asking: soon after there was something, then seldom. */
const SOON_MS = 4
const IDLE_MS = 25

export interface SequenceOptions {
  readonly term: Term
  /** Rung when something may stand in the outbox. */
  readonly outbox: Bell
  /** Told after each batch that was moved. */
  readonly onMoved: (events: number) => void
  readonly mostPerBatch?: number
}

/**
 * Moves committed events from the outbox to the journal, one call to the database a batch, until the term ends.
 * @throws LeadLost when another process has taken the lead.
 */
export async function sequenceOutbox(options: SequenceOptions): Promise<void> {
  const { term, outbox, onMoved, mostPerBatch = MOST_PER_BATCH } = options
  for (let pause = IDLE_MS; !term.signal.aborted;) {
    const moved = await sequenceBatch(term, mostPerBatch)
    if (moved > 0) {
      onMoved(moved)
      pause = SOON_MS
    } else {
      await outbox.wait(pause, term.signal)
      pause = Math.min(pause * 2, IDLE_MS)
    }
  }
}

/** Moves one batch and returns how many events it had. */
export async function sequenceBatch({ client, epoch }: Pick<Term, 'client' | 'epoch'>, atMost: number) {
  const { rows } = await client.query<{ moved: number }>({
    name: 'sequence_batch',
    text: 'SELECT journal.sequence_batch($1, $2) AS moved',
    values: [epoch, atMost],
  })
  const moved = rows[0]?.moved ?? 0
  if (moved < 0) throw new LeadLost(`epoch ${epoch} is over: another process leads the journal`)
  return moved
}
