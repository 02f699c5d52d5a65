import {
  audienceSchema,
  partySchema,
  tlpSchema,
  topicsOf,
  type Audience,
  type Party,
  type Tlp,
} from '@trilateral/contracts'
import { measureSchema } from '@trilateral/contracts/critical-minerals'
import { recallOrdered } from '@trilateral/contracts/work-program'
import type { DeliveredEvent, SqlTransaction } from '@trilateral/journal'
import type { PartyPools } from '@trilateral/service'
import type { Pool } from 'pg'
import { z } from 'zod'
import { heardIn, type HeardMeasure } from './heard-measure.ts'

/** Whose events are heard. */
export const HEARD_AREA = 'critical-minerals'
export const HEARD_TOPICS = topicsOf(HEARD_AREA)

const COLUMNS = 'sequence::integer, originator, audience, tlp, state AS measure, made_by AS "madeBy"'

const rowsSchema = z.array(
  z.object({
    sequence: z.int(),
    originator: partySchema,
    audience: audienceSchema,
    tlp: tlpSchema,
    measure: measureSchema,
    madeBy: z.record(z.string(), z.object({ sequence: z.int(), eventId: z.uuid() })),
  }),
)

const UPSERT = `INSERT INTO heard_measure (id, sequence, originator, audience, tlp, state, made_by)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, originator = excluded.originator, audience = excluded.audience,
    tlp = excluded.tlp, state = excluded.state, made_by = excluded.made_by`

// In one order for all batches, so that two never wait for each other.
const NOTE = `INSERT INTO heard_area AS heard (party, area, events, time)
  SELECT party, split_part(source, '/', 3), count(*), max(time)
  FROM unnest($1::text[], $2::text[], $3::timestamptz[]) AS event (party, source, time) GROUP BY 1, 2 ORDER BY 1, 2
  ON CONFLICT (party, area) DO UPDATE SET events = heard.events + excluded.events,
    time = greatest(heard.time, excluded.time), received_at = clock_timestamp()`

const RECALL = `INSERT INTO heard_recall (id, measure, version, originator, audience, tlp)
  VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`

/** A measure that its originator took back, and that this area keeps a copy of. */
async function hearRecalls(tx: SqlTransaction, events: readonly DeliveredEvent[]): Promise<void> {
  for (const { event } of events) {
    if (event.type !== recallOrdered.type) continue
    const { of } = recallOrdered.data.parse(event.data).recall
    if (of.entity !== 'measure') continue
    await tx.query(RECALL, [event.subject, of.id, of.version, event.originator, event.audience, event.tlp])
  }
}

/** Keeps what is heard, in the transaction that moves the reader's checkpoint. An event comes once, and in its measure's order. */
export async function hear(tx: SqlTransaction, events: readonly DeliveredEvent[]): Promise<void> {
  const ids = [...new Set(events.map(({ event }) => event.subject))]
  const { rows } = await tx.query(`SELECT ${COLUMNS} FROM heard_measure WHERE id = ANY ($1::uuid[])`, [ids])
  const standing = new Map(rowsSchema.parse(rows).map((heard) => [heard.measure.id, heard]))
  const changed = new Map<string, HeardMeasure>()
  for (const { event } of events) {
    const heard = heardIn(event, changed.get(event.subject) ?? standing.get(event.subject))
    if (heard) changed.set(event.subject, heard)
  }
  for (const [id, { sequence, originator, audience, tlp, measure, madeBy }] of changed)
    await tx.query(UPSERT, [
      id,
      sequence,
      originator,
      audience,
      tlp,
      JSON.stringify(measure),
      JSON.stringify(madeBy),
    ])
  await hearRecalls(tx, events)
  const notes = events.flatMap(({ event }) =>
    event.audience.map((party) => ({ party, source: event.source, time: event.time })),
  )
  await tx.query(NOTE, [
    notes.map(({ party }) => party),
    notes.map(({ source }) => source),
    notes.map(({ time }) => time),
  ])
}

/** When a party last heard from the area. */
export interface LastHeard {
  readonly events: number
  /** RFC 3339, UTC: when its newest event was committed to there. */
  readonly lastEventAt: string
  /** RFC 3339, UTC: when the last one arrived here. */
  readonly lastReceivedAt: string
}

export interface HeardRecall {
  readonly id: string
  readonly measure: string
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
}

const REMOVED = `SELECT id, measure, originator, audience, tlp FROM heard_recall recall
  WHERE confirmed_at IS NULL
    AND coalesce((SELECT sequence FROM heard_measure WHERE id = recall.measure), 0) >= recall.version`

export interface Hearing {
  /** Every measure that was heard, whoever may see it: for what is computed from them, never for a screen. */
  all(): Promise<readonly HeardMeasure[]>
  /** Those that a party may see. */
  of(party: Party): Promise<readonly HeardMeasure[]>
  /** Recalls that are not confirmed, of measures whose copy here is as new as what withdrew them. */
  removed(): Promise<readonly HeardRecall[]>
  /** @param at RFC 3339, UTC */
  noteConfirmed(recall: string, at: string): Promise<void>
  /** Null: it has heard nothing yet. */
  last(party: Party): Promise<LastHeard | null>
}

async function read(from: Pool) {
  const { rows } = await from.query(`SELECT ${COLUMNS} FROM heard_measure ORDER BY id`)
  return rowsSchema.parse(rows)
}

/** @param pool as the service's login. @param pools as callers of each party, guarded by row-level security. */
export function hearing(pool: Pool, pools: PartyPools): Hearing {
  return {
    all: () => read(pool),
    of: (party) => read(pools[party]),
    async removed() {
      const { rows } = await pool.query<HeardRecall>(REMOVED)
      return rows
    },
    async noteConfirmed(recall, at) {
      await pool.query('UPDATE heard_recall SET confirmed_at = $2 WHERE id = $1', [recall, at])
    },
    async last(party) {
      const { rows } = await pools[party].query<{ events: string; time: Date; received_at: Date }>(
        'SELECT events, time, received_at FROM heard_area WHERE area = $1',
        [HEARD_AREA],
      )
      const [row] = rows
      if (!row) return null
      const { events, time, received_at: receivedAt } = row
      return {
        events: Number(events),
        lastEventAt: time.toISOString(),
        lastReceivedAt: receivedAt.toISOString(),
      }
    },
  }
}
