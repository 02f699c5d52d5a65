import { randomUUID } from 'node:crypto'
import { decided, refused, type Decision, type Language, type Party } from '@trilateral/contracts'
import { hashOf, newToken, type Caller } from '@trilateral/service'
import type { Pool } from 'pg'

/** A year: whoever still needs it then makes a new one, and what was forgotten ends. */
const LIFETIME_DAYS = 365
const MOST_A_PERSON = 10
/** Fetching is noted at most once in so many minutes. */
const NOTED_EVERY_MINUTES = 5

/** An address of a person's calendar, without the token that stands in it. */
export interface Feed {
  readonly id: string
  readonly label: string
  readonly language: Language
  /** RFC 3339, UTC. */
  readonly createdAt: string
  readonly expiresAt: string
  /** Null: nobody has fetched it yet. */
  readonly lastFetchedAt: string | null
}

export type FeedOwner = Pick<Caller, 'party' | 'subject'>

export interface FeedStore {
  /** Those that still open; newest first. */
  list(owner: FeedOwner): Promise<Feed[]>
  /** The token is told here and never again. Refusal: `feeds-too-many`. */
  create(
    owner: FeedOwner,
    asked: Pick<Feed, 'label' | 'language'>,
  ): Promise<Decision<{ readonly feed: Feed; readonly token: string }>>
  /** Refusal: `not-found` (id), also of another person's. */
  revoke(owner: FeedOwner, id: string): Promise<Decision<{ readonly id: string }>>
  /** Whose calendar a token opens, and notes that it was fetched; undefined: none. */
  open(
    token: string,
  ): Promise<{ readonly party: Party; readonly language: Language; readonly label: string } | undefined>
}

interface Row {
  readonly id: string
  readonly label: string
  readonly language: Language
  readonly created_at: Date
  readonly expires_at: Date
  readonly last_fetched_at: Date | null
}

const COLUMNS = 'id, label, language, created_at, expires_at, last_fetched_at'
const OF_PERSON = 'issuer = $1 AND subject = $2 AND party = $3'
const LIVING = (now: string) => `revoked_at IS NULL AND expires_at > ${now}`

interface Parts {
  /** As the process itself. */
  readonly pool: Pool
  readonly issuerOf: (party: Party) => string
  readonly now: () => Date
}

/** Addresses of calendars as the database keeps them; each belongs to a person of one issuer and one party. */
export function feedStore({ pool, issuerOf, now }: Parts): FeedStore {
  const person = ({ party, subject }: FeedOwner) => [issuerOf(party), subject, party]
  return {
    async list(owner) {
      const { rows } = await pool.query<Row>(
        `SELECT ${COLUMNS} FROM portal.calendar_feed WHERE ${OF_PERSON} AND ${LIVING('$4')} ORDER BY created_at DESC, id`,
        [...person(owner), now()],
      )
      return rows.map(feedOf)
    },

    async create(owner, { label, language }) {
      const token = newToken()
      const at = now()
      const expires = new Date(at.getTime() + LIFETIME_DAYS * 86_400_000)
      // Counted in the statement that writes: of two at once, at most one goes over the bound.
      const { rows } = await pool.query<Row>(
        `INSERT INTO portal.calendar_feed (issuer, subject, party, id, token_hash, label, language, created_at, expires_at)
         SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9
         WHERE (SELECT count(*) FROM portal.calendar_feed WHERE ${OF_PERSON} AND ${LIVING('$8')}) < ${MOST_A_PERSON}
         RETURNING ${COLUMNS}`,
        [...person(owner), randomUUID(), hashOf(token), label, language, at, expires],
      )
      const [row] = rows
      return row
        ? decided({ feed: feedOf(row), token })
        : refused('feeds-too-many', undefined, { most: MOST_A_PERSON })
    },

    async revoke(owner, id) {
      const { rowCount } = await pool.query(
        `UPDATE portal.calendar_feed SET revoked_at = $5 WHERE ${OF_PERSON} AND id = $4 AND revoked_at IS NULL`,
        [...person(owner), id, now()],
      )
      return rowCount === 1 ? decided({ id }) : refused('not-found', 'id')
    },

    async open(token) {
      const at = now()
      const { rows } = await pool.query<{
        id: string
        party: Party
        language: Language
        label: string
        isToNote: boolean
      }>({
        name: 'calendar-feed-open',
        text: `SELECT id, party, language, label, coalesce(last_fetched_at < $2::timestamptz
             - interval '${NOTED_EVERY_MINUTES} minutes', true) AS "isToNote"
           FROM portal.calendar_feed WHERE token_hash = $1 AND ${LIVING('$2')}`,
        values: [hashOf(token), at],
      })
      const [row] = rows
      if (!row) return undefined
      const { id, isToNote, ...opened } = row
      if (isToNote)
        await pool.query('UPDATE portal.calendar_feed SET last_fetched_at = $2 WHERE id = $1', [id, at])
      return opened
    },
  }
}

const feedOf = ({ id, label, language, created_at, expires_at, last_fetched_at }: Row): Feed => ({
  id,
  label,
  language,
  createdAt: created_at.toISOString(),
  expiresAt: expires_at.toISOString(),
  lastFetchedAt: last_fetched_at?.toISOString() ?? null,
})
