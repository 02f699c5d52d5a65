import type { Party } from '@trilateral/contracts'
import type { Assessment } from '@trilateral/contracts/work-program'
import type { PartyPools } from '@trilateral/service'
import type { Total } from '../answer/answer.ts'
import { keptRecord, type KeptRecord, type RecordRow } from './kept-record.ts'
import { countQuery, recordQuery, type RecordQuestion } from './record-query.ts'

/** Whose sight, and the instant whose knowledge is asked for: undefined is now. */
export interface Sight {
  readonly party: Party
  readonly knownAt?: string | undefined
}

/** How far the read model has come for one party. While it is equal, so is every answer. */
export interface Stamp {
  readonly model: number
  /** Of the party's own feed. */
  readonly position: number
  /** Records that the party may see no more: its feed tells nothing of them. */
  readonly withdrawals: number
}

/** Records that may stand otherwise than at an earlier stamp, and the programs that they belong to. */
export interface Touched {
  readonly ids: readonly string[]
  readonly entities: readonly string[]
  readonly programs: readonly string[]
}

export interface RecordVersion {
  readonly sequence: number
  readonly eventId: string
  readonly type: string
  /** RFC 3339, UTC. */
  readonly knownFrom: string
}

export interface KeptAssessment {
  readonly program: string
  readonly assessment: Assessment
  readonly eventId: string
  /** RFC 3339, UTC. */
  readonly knownFrom: string
}

/** Records as one party may see them: each question goes over a connection that is bound to the party's role. */
export interface RecordStore {
  stamp(party: Party): Promise<Stamp>
  /** What happened after `before`. */
  touched(party: Party, before: Stamp, now: Stamp): Promise<Touched>
  /** The caller says which state the entity has; all states were checked when their events were read. */
  find<State>(sight: Sight, question: RecordQuestion): Promise<KeptRecord<State>[]>
  /** Counts up to the question's limit. */
  count(sight: Sight, question: RecordQuestion): Promise<Total>
  /** Newest first. */
  versions(sight: Sight, id: string): Promise<RecordVersion[]>
  /** Of each program, newest first, at most so many. */
  assessments(sight: Sight, programs: readonly string[], atMost: number): Promise<KeptAssessment[]>
}

const STAMP = `SELECT head.model, head.position, (SELECT count(*) FROM live.withdrawal) AS withdrawals
  FROM live.feed_head head`

// A record that moved from one program to another concerns both; its versions name them.
const TOUCHED = `
WITH told AS (
  SELECT event.subject AS id FROM live.feed JOIN live.event ON event.id = feed.id WHERE feed.position > $1
  UNION SELECT id FROM live.withdrawal WHERE $2
)
SELECT told.id, version.entity, version.program FROM told JOIN live.record_version version ON version.id = told.id
UNION SELECT id, NULL, program FROM live.withdrawal WHERE $2`

const VERSIONS = `SELECT version.sequence, version.event_id, event.type, version.time
  FROM live.record_version version JOIN live.event ON event.id = version.event_id
  WHERE version.id = $1 AND ($2::timestamptz IS NULL OR version.time <= $2) ORDER BY version.sequence DESC LIMIT 500`

const ASSESSMENTS = `
SELECT program.id AS program, told.assessment, told.event_id, told.time FROM unnest($1::text[]) AS program (id)
CROSS JOIN LATERAL (
  SELECT event.data -> 'assessment' AS assessment, event.id AS event_id, event.time FROM live.event
  WHERE event.subject = program.id AND event.type = 'work-program.program-assessed'
    AND ($2::timestamptz IS NULL OR event.time <= $2)
    AND EXISTS (SELECT FROM live.record WHERE record.id = event.subject)
  ORDER BY event.sequence DESC LIMIT $3
) told`

export function recordStore(pools: PartyPools): RecordStore {
  return {
    async stamp(party) {
      const { rows } = await pools[party].query<{ model: number; position: string; withdrawals: string }>({
        name: 'stamp',
        text: STAMP,
      })
      const [row] = rows
      if (!row) throw new Error(`the feed of ${party} has no head`)
      const { model, position, withdrawals } = row
      return { model, position: Number(position), withdrawals: Number(withdrawals) }
    },

    async touched(party, before, now) {
      const { rows } = await pools[party].query<{
        id: string
        entity: string | null
        program: string | null
      }>({
        name: 'touched',
        text: TOUCHED,
        values: [before.position, now.withdrawals !== before.withdrawals],
      })
      return {
        ids: distinct(rows.map(({ id }) => id)),
        entities: distinct(rows.map(({ entity }) => entity)),
        programs: distinct(rows.map(({ program }) => program)),
      }
    },

    async find<State>({ party, knownAt }: Sight, question: RecordQuestion) {
      const { rows } = await pools[party].query<RecordRow<State>>(recordQuery(question, knownAt))
      return rows.map(keptRecord)
    },

    async count({ party, knownAt }, question) {
      const { rows } = await pools[party].query<{ count: number }>(countQuery(question, knownAt))
      const count = rows[0]?.count ?? 0
      return { count: Math.min(count, question.limit), more: count > question.limit }
    },

    async versions({ party, knownAt }, id) {
      const { rows } = await pools[party].query<{
        sequence: string
        event_id: string
        type: string
        time: Date
      }>({
        name: 'record-versions',
        text: VERSIONS,
        values: [id, knownAt ?? null],
      })
      return rows.map(({ sequence, event_id: eventId, type, time }) => ({
        sequence: Number(sequence),
        eventId,
        type,
        knownFrom: time.toISOString(),
      }))
    },

    async assessments({ party, knownAt }, programs, atMost) {
      const { rows } = await pools[party].query<{
        program: string
        assessment: Assessment
        event_id: string
        time: Date
      }>({ name: 'assessments', text: ASSESSMENTS, values: [programs, knownAt ?? null, atMost] })
      return rows.map(({ program, assessment, event_id: eventId, time }) => ({
        program,
        assessment,
        eventId,
        knownFrom: time.toISOString(),
      }))
    },
  }
}

const distinct = (cells: readonly (string | null)[]): string[] => [
  ...new Set(cells.filter((cell): cell is string => cell !== null)),
]
