import type { Party, Tlp } from '@trilateral/contracts'
import type { PartyPools } from '@trilateral/service'
import type { EventAbout } from './about.ts'
import type { EventDetail, EventSummary } from './event-summary.ts'
import type { FeedPosition } from './feed-position.ts'

export interface EventFilter {
  readonly area?: string | undefined
  readonly type?: string | undefined
  readonly subject?: string | undefined
  readonly originator?: Party | undefined
  /** Only what belongs to the same chain of causes as the event with this id. */
  readonly chainOf?: string | undefined
  /** Only what happened: no exercises. */
  readonly isReal?: true
}

export interface FeedSlice {
  readonly filter?: EventFilter
  /** Only what stands behind this position, oldest first. */
  readonly after?: number | undefined
  /** Only what stands before this position, newest first: also when neither is given. */
  readonly before?: number | undefined
  readonly limit: number
}

export interface EventSlice {
  readonly model: number
  /** How often something was withdrawn from the party: with another number, what was read before may show what is not theirs any more. */
  readonly withdrawals: number
  readonly events: EventSummary[]
}

/** Events as one party may see them, in the order of that party's own feed. */
export interface EventStore {
  head(party: Party): Promise<FeedPosition>
  slice(party: Party, slice: FeedSlice): Promise<EventSlice>
  one(party: Party, id: string): Promise<EventDetail | undefined>
  /** What was told of some records, newest first; of an earlier instant, until then. */
  about(
    sight: { readonly party: Party; readonly knownAt?: string | undefined },
    question: { readonly subjects: readonly string[]; readonly limit: number },
  ): Promise<EventSummary[]>
}

interface EventRow {
  readonly model: number
  readonly position: string
  readonly id: string
  readonly source: string
  readonly type: string
  readonly area: string
  readonly entity: string
  readonly subject: string
  readonly sequence: string
  readonly time: Date
  readonly received_at: Date
  readonly originator: Party
  readonly audience: readonly Party[]
  readonly tlp: Tlp
  readonly causationid: string | null
  readonly about: EventAbout | null
}

/** A row of an empty slice has nothing but what holds for all of it. */
type SliceRow = { readonly live_model: number; readonly withdrawals: string } & (
  | EventRow
  | { readonly id: null }
)

/** The id of another event, if the reader may see that one: its id alone would tell that something happened. */
const visible = (column: string) =>
  `CASE WHEN EXISTS (SELECT FROM live.event other WHERE other.id = event.${column}) THEN event.${column} END AS ${column}`

const SUMMARY = `feed.model, feed.position, event.id, event.source, event.type, event.area, event.entity,
  event.subject, event.sequence, event.time, event.received_at, event.originator, event.audience, event.tlp,
  event.about, ${visible('causationid')}`
const FEED = 'live.feed feed JOIN live.event event ON event.id = feed.id'

const FILTERS = ['area', 'type', 'subject', 'originator'] as const

export function eventStore(pools: PartyPools): EventStore {
  return {
    async head(party) {
      const { rows } = await pools[party].query<{ model: number; position: string }>({
        name: 'feed-head',
        text: 'SELECT model, position FROM live.feed_head',
      })
      const [head] = rows
      if (!head) throw new Error(`the feed of ${party} has no head`)
      return { model: head.model, position: Number(head.position) }
    },

    async slice(party, { filter = {}, after, before, limit }) {
      const values: unknown[] = [limit]
      const conditions = FILTERS.flatMap((column) =>
        filter[column] === undefined ? [] : [`event.${column} = $${values.push(filter[column])}`],
      )
      if (filter.chainOf !== undefined)
        conditions.push(
          `event.correlationid = (SELECT correlationid FROM live.event WHERE id = $${values.push(filter.chainOf)})`,
        )
      if (filter.isReal) conditions.push(`event.about ->> 'isExercise' IS NULL`)
      if (after !== undefined) conditions.push(`feed.position > $${values.push(after)}`)
      if (before !== undefined) conditions.push(`feed.position < $${values.push(before)}`)
      const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : ''
      const order = after === undefined ? 'DESC' : 'ASC'
      // The pointer stands apart, so that an empty slice too says whose positions it counted in.
      const text = `SELECT pointer.model AS live_model, (SELECT count(*) FROM live.withdrawal) AS withdrawals, item.* FROM live.pointer pointer LEFT JOIN LATERAL (
        SELECT ${SUMMARY} FROM ${FEED} ${where} ORDER BY feed.position ${order} LIMIT $1) item ON true
        ORDER BY item.position ${order}`
      const { rows } = await pools[party].query<SliceRow>({
        name: `events-${order}-${conditions.map(columnIn).join('-')}`,
        text,
        values,
      })
      const [first] = rows
      const withdrawals = Number(first?.withdrawals ?? 0)
      return { model: first?.live_model ?? 0, withdrawals, events: rows.filter(isEvent).map(summary) }
    },

    async about({ party, knownAt }, { subjects, limit }) {
      const { rows } = await pools[party].query<EventRow>({
        name: 'events-about',
        text: `SELECT ${SUMMARY} FROM ${FEED}
          WHERE event.subject = ANY ($1::text[]) AND ($2::timestamptz IS NULL OR event.time <= $2)
          ORDER BY feed.position DESC LIMIT $3`,
        values: [subjects, knownAt ?? null, limit],
      })
      return rows.map(summary)
    },

    async one(party, id) {
      const { rows } = await pools[party].query<
        EventRow & Pick<EventDetail, 'data' | 'topic' | 'correlationid'>
      >({
        name: 'event',
        text: `SELECT ${SUMMARY}, event.data, event.topic, ${visible('correlationid')} FROM ${FEED} WHERE event.id = $1 AND feed.id = $1`,
        values: [id],
      })
      const [row] = rows
      return row && { ...summary(row), data: row.data, topic: row.topic, correlationid: row.correlationid }
    },
  }
}

/** Names a condition shortly: each combination has a prepared statement of its own, and names end at 63 bytes. */
const columnIn = (condition: string) =>
  condition.replace(/^(?:event|feed)\.([a-z]{2})[a-z]* ([=<>]) .*$/s, '$1$2')

const isEvent = (row: SliceRow): row is EventRow & { live_model: number; withdrawals: string } =>
  row.id !== null

function summary(row: EventRow): EventSummary {
  return {
    position: Number(row.position),
    id: row.id,
    source: row.source,
    type: row.type,
    area: row.area,
    entity: row.entity,
    subject: row.subject,
    sequence: Number(row.sequence),
    time: row.time.toISOString(),
    receivedAt: row.received_at.toISOString(),
    originator: row.originator,
    audience: row.audience,
    tlp: row.tlp,
    causationid: row.causationid,
    about: row.about,
  }
}
