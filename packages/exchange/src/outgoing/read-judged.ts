import type { PoolClient } from 'pg'
import { NOTHING_HELD, type Holding, type JudgedSubject } from './plan-filing.ts'
import { SUBJECT_COLUMNS, subjectOf, type SubjectRow } from './subject-row.ts'

/** A subject that new events touch, with what a partner's log holds of it. */
export interface Judged extends JudgedSubject {
  readonly name: string
  readonly source: string
  readonly subject: string
  readonly originator: string
  /** The mark under which the partner knew it: of the newest event in its log. */
  readonly knownTlp: string
}

interface TouchedRow extends SubjectRow {
  readonly source: string
  readonly subject: string
  readonly originator: string
  readonly open: boolean | null
  readonly first_position: string | null
  readonly last_position: string | null
  readonly void_upto: string | null
  readonly known_tlp: string | null
}

interface EventRow {
  readonly source: string
  readonly subject: string
  readonly position: string
  readonly audience: string
  readonly tlp: string
  readonly type: string
  readonly is_filed: boolean
}

/**
 * Reads the next events behind `from` for one partner, and every subject that they touch: their own, and what they recall.
 * @param range.anewUpto events up to here were judged by another ceiling: each subject that they touch is judged whole
 */
export async function readJudged(
  tx: PoolClient,
  partner: string,
  { from, limit, anewUpto }: { from: number; limit: number; anewUpto: number },
): Promise<{ upTo: number; more: boolean; subjects: Judged[] }> {
  const { rows: range } = await tx.query<{ position: string; source: string; subjects: string[] }>(
    `SELECT position, source, subject || recalls AS subjects FROM exchange.event WHERE position > $1 ORDER BY position LIMIT $2`,
    [from, limit],
  )
  const upTo = Number(range.at(-1)?.position ?? from)
  const names = new Map(
    range.flatMap(({ source, subjects }) =>
      subjects.map((subject) => [`${source} ${subject}`, { source, subject }] as const),
    ),
  )
  const touched = [...names.values()]
  const values = [partner, touched.map(({ source }) => source), touched.map(({ subject }) => subject)]
  const { rows: subjects } = await tx.query<TouchedRow>(TOUCHED, values)
  const { rows: events } = await tx.query<EventRow>(EVENTS, [
    ...values,
    ...(from < anewUpto ? [0, Math.max(upTo, anewUpto)] : [from, upTo]),
  ])
  const bySubject = new Map<string, EventRow[]>()
  for (const event of events) {
    const name = `${event.source} ${event.subject}`
    if (!bySubject.get(name)?.push(event)) bySubject.set(name, [event])
  }
  return {
    upTo,
    more: range.length === limit,
    subjects: subjects.map((row) => judgedOf(row, bySubject.get(`${row.source} ${row.subject}`) ?? [])),
  }
}

const TOUCHED = `
SELECT today.source, today.subject, today.originator, ${SUBJECT_COLUMNS}, open, first_position, last_position, void_upto,
  (SELECT tlp FROM exchange.outgoing JOIN exchange.event ON event.position = outgoing.event
   WHERE outgoing.partner = $1 AND outgoing.position = last_position) AS known_tlp
FROM unnest($2::text[], $3::text[]) AS touched (source, subject)
JOIN exchange.subject today USING (source, subject)
LEFT JOIN exchange.holding ON holding.partner = $1 AND holding.source = today.source AND holding.subject = today.subject`

// Of a subject that the partner could see before, the events of this range; of one that may become visible, all that led to it.
const EVENTS = `
SELECT event.source, event.subject, event.position, event.audience, event.tlp, event.type,
  EXISTS (SELECT FROM exchange.outgoing WHERE outgoing.partner = $1 AND outgoing.event = event.position
    AND outgoing.position > coalesce(void_upto, 0)) AS is_filed
FROM unnest($2::text[], $3::text[]) AS touched (source, subject)
LEFT JOIN exchange.holding ON holding.partner = $1 AND holding.source = touched.source AND holding.subject = touched.subject
JOIN exchange.event ON event.source = touched.source AND event.subject = touched.subject
  AND event.position <= $5 AND (event.position > $4 OR open IS NOT TRUE)
ORDER BY event.position`

const positionOf = (text: string | null) => (text === null ? null : Number(text))

function judgedOf(row: TouchedRow, events: readonly EventRow[]): Judged {
  const { source, subject, originator } = row
  const holding: Holding =
    row.open === null
      ? NOTHING_HELD
      : {
          open: row.open,
          firstPosition: positionOf(row.first_position),
          lastPosition: positionOf(row.last_position),
          voidUpto: Number(row.void_upto),
        }
  return {
    name: `${source} ${subject}`,
    source,
    subject,
    originator,
    knownTlp: row.known_tlp ?? 'AMBER',
    today: subjectOf(row),
    holding,
    events: events.map(({ position, audience, tlp, type, is_filed }) => ({
      position: Number(position),
      audience,
      tlp,
      type,
      isFiled: is_filed,
    })),
  }
}
