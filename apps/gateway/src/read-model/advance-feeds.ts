import { PARTIES } from '@trilateral/contracts'
import type { SqlTransaction } from '@trilateral/journal'
import { FEED_CHANNEL } from './model-name.ts'
import type { ReadBatch } from './read-batch.ts'

/**
 * Gives each event the next position in the feed of every party of its audience, and wakes those who listen. To be the
 * last thing in the transaction: from here on other batches wait, which is what makes positions commit in order. A
 * reader that asks for what is behind its position can therefore never pass over one that is still under way.
 *
 * An area whose people only practise has told leadership nothing: an exercise stands in the feed, and not in the area's head.
 */
export async function advanceFeeds(
  tx: SqlTransaction,
  schema: string,
  { events, abouts }: Pick<ReadBatch, 'events' | 'abouts'>,
): Promise<void> {
  const feed: unknown[][] = [[], [], [], [], [], []]
  const counts = PARTIES.map(() => 0)
  for (const [at, { event }] of events.entries()) {
    const isReal = abouts[at]?.isExercise !== true
    for (const party of event.audience) {
      const index = PARTIES.indexOf(party)
      const ahead = (counts[index] ?? 0) + 1
      counts[index] = ahead
      for (const [column, cell] of [party, ahead, event.id, event.source, event.time, isReal].entries())
        feed[column]?.push(cell)
    }
  }
  const values = [...feed, PARTIES, counts, FEED_CHANNEL]
  await tx.query({ name: `${schema} feeds`, text: ADVANCE(schema), values })
}

// Heads are locked in one order by all, so that two batches never wait for each other.
const ADVANCE = (schema: string) => `
WITH locked AS MATERIALIZED (
  SELECT party FROM ${schema}.feed_head WHERE party = ANY ($1::text[]) ORDER BY party FOR UPDATE
), head AS (
  UPDATE ${schema}.feed_head head SET position = head.position + batch.events
  FROM locked JOIN unnest($7::text[], $8::bigint[]) AS batch (party, events) USING (party)
  WHERE head.party = locked.party
  RETURNING head.party, head.position - batch.events AS before
), item AS (
  SELECT * FROM unnest($1::text[], $2::bigint[], $3::uuid[], $4::text[], $5::timestamptz[], $6::boolean[])
    AS item (party, ahead, id, source, time, is_real)
), added AS (
  INSERT INTO ${schema}.feed (party, position, id)
  SELECT item.party, head.before + item.ahead, item.id FROM item JOIN head USING (party)
), areas AS (
  INSERT INTO ${schema}.area_head AS area_head (party, area, events, time)
  SELECT party, split_part(source, '/', 3), count(*), max(time) FROM item WHERE is_real
  GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT (party, area) DO UPDATE SET events = area_head.events + excluded.events,
    time = greatest(area_head.time, excluded.time), received_at = now()
)
SELECT pg_notify($9, '')`
