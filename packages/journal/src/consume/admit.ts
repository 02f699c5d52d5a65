import type { PoolClient } from 'pg'
import { nameOf, type Inbox } from './inbox.ts'
import type { Readable } from './incoming.ts'
import { PartitionTaken } from './failure.ts'
import type { Place } from './place.ts'
import type { Run, SubjectState } from './plan.ts'

export interface Admission {
  /** Subjects whose events are not simply the next ones. */
  readonly states: ReadonlyMap<string, SubjectState>
  /** Ids that were had before. */
  readonly repeated: ReadonlySet<string>
  /** Subjects of `states` whose row was provisionally written with another sequence than theirs. */
  readonly provisional: ReadonlySet<string>
}

interface Row {
  what: 'moved' | 'repeated' | 'other'
  id: string | null
  source: string | null
  subject: string | null
  sequence: string | null
  held: number | null
  parked: boolean | null
  born: boolean | null
}

/**
 * One statement does what nearly every batch needs: it advances the checkpoint (compare-and-set), remembers the ids, locks
 * the subjects and moves those whose events are just the next ones. It reports the others.
 * @throws PartitionTaken when the checkpoint is not where this reader left it: then nothing was written.
 */
export async function admit(
  tx: PoolClient,
  { schema }: Inbox,
  place: Place,
  next: bigint,
  events: readonly Readable[],
  runs: readonly Run[],
): Promise<Admission> {
  const { rows } = await tx.query<Row>({
    name: `${schema} admit`,
    text: admitStatement(schema),
    values: [
      place.topic,
      place.partition,
      place.next.toString(),
      place.epoch,
      next.toString(),
      events.map(({ event }) => event.id),
      events.map(({ event }) => event.source),
      runs.map((run) => run.source),
      runs.map((run) => run.subject),
      runs.map((run) => run.first),
      runs.map((run) => run.last),
    ],
  })
  if (!rows.some((row) => row.what === 'moved')) {
    throw new PartitionTaken(
      `the checkpoint of ${place.topic}/${place.partition} is not at ${place.next} of epoch ${place.epoch}`,
    )
  }
  const states = new Map<string, SubjectState>()
  const repeated = new Set<string>()
  const provisional = new Set<string>()
  for (const { what, id, source, subject, ...row } of rows) {
    if (what === 'repeated' && id !== null) repeated.add(id)
    if (what !== 'other' || source === null || subject === null) continue
    const name = nameOf({ source, subject })
    const sequence = row.born ? 0 : Number(row.sequence)
    if (sequence !== Number(row.sequence)) provisional.add(name)
    states.set(name, { source, subject, sequence, held: row.held ?? 0, parked: row.parked ?? false })
  }
  return { states, repeated, provisional }
}

const IS_NEXT = 'mine.sequence + 1 = excluded.run_from AND mine.held = 0 AND mine.parked_by IS NULL'

// "xmax = 0" tells a row that was inserted from one that stood before: the latter was locked by this transaction.
// Sorted, so that two partitions with events of the same subjects lock them in one order.
const admitStatement = (schema: string) => `
  WITH moved AS (
    UPDATE ${schema}.checkpoint SET next = $5
    WHERE topic = $1 AND partition = $2 AND next = $3 AND epoch = $4
    RETURNING 1
  ), event AS (
    SELECT id, source FROM unnest($6::uuid[], $7::text[]) AS event (id, source)
  ), fresh AS (
    INSERT INTO ${schema}.seen (id, source)
    SELECT id, source FROM event WHERE EXISTS (SELECT FROM moved)
    ON CONFLICT DO NOTHING
    RETURNING id, source
  ), known AS (
    INSERT INTO ${schema}.subject AS mine (source, subject, sequence, run_from, moved_by)
    SELECT source, subject, last, first, pg_current_xact_id()
    FROM unnest($8::text[], $9::text[], $10::bigint[], $11::bigint[]) AS run (source, subject, first, last)
    WHERE EXISTS (SELECT FROM moved)
    ORDER BY source, subject
    ON CONFLICT (source, subject) DO UPDATE SET
      sequence = CASE WHEN ${IS_NEXT} THEN excluded.sequence ELSE mine.sequence END,
      run_from = CASE WHEN ${IS_NEXT} THEN excluded.run_from ELSE mine.run_from END,
      moved_by = CASE WHEN ${IS_NEXT} THEN excluded.moved_by ELSE mine.moved_by END
    RETURNING source, subject, sequence, held, parked_by IS NOT NULL AS parked, xmax = 0 AS born,
      moved_by = pg_current_xact_id() AND (xmax <> 0 OR run_from = 1) AS at_once
  )
  SELECT 'moved' AS what, NULL::uuid AS id, NULL AS source, NULL AS subject, NULL::bigint AS sequence,
    NULL::integer AS held, NULL::boolean AS parked, NULL::boolean AS born FROM moved
  UNION ALL
  SELECT 'repeated', id, source, NULL, NULL, NULL, NULL, NULL FROM event
    WHERE EXISTS (SELECT FROM moved) AND NOT EXISTS (SELECT FROM fresh WHERE fresh.id = event.id AND fresh.source = event.source)
  UNION ALL
  SELECT 'other', NULL, source, subject, sequence, held, parked, born FROM known WHERE NOT at_once`
