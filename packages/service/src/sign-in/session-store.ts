import type { Pool } from 'pg'
import type { Caller } from './caller.ts'
import { hashOf, newToken } from './token.ts'

/** Hours that a session lasts at most, and minutes that it lasts unused. */
export const SESSION_HOURS = 8
const IDLE_MINUTES = 60
/** Use is noted at most once in so many milliseconds: reading a page must not become a write a request. */
const NOTE_USE_EVERY = 60_000

const LIVING = `token_hash = $1 AND application = $2 AND revoked_at IS NULL AND expires_at > $3
  AND last_seen_at > $3 - interval '${IDLE_MINUTES} minutes'`

interface Row extends Caller {
  readonly lastSeen: Date
}

/** Sessions as the database keeps them. `hash` is the sha256 of the token in the cookie. */
export function sessionStore(pool: Pool, application: string, now: () => Date) {
  return {
    async begin(caller: Caller, issuer: string): Promise<string> {
      const token = newToken()
      const at = now()
      await pool.query(
        `INSERT INTO identity.session
           (token_hash, application, party, issuer, subject, name, roles, created_at, last_seen_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)`,
        [
          hashOf(token),
          application,
          caller.party,
          issuer,
          caller.subject,
          caller.name,
          caller.roles,
          at,
          new Date(at.getTime() + SESSION_HOURS * 3_600_000),
        ],
      )
      await pool.query(
        `DELETE FROM identity.session WHERE expires_at < $1::timestamptz - interval '7 days'`,
        [at],
      )
      return token
    },

    /** The person of a living session, or null. Notes the use, unless `watching` only (an open stream is no use). */
    async find(hash: Buffer, { watching = false } = {}): Promise<Caller | null> {
      const at = now()
      const { rows } = await pool.query<Row>({
        name: 'identity-session-find',
        text: `SELECT party, subject, name, roles, last_seen_at AS "lastSeen" FROM identity.session WHERE ${LIVING}`,
        values: [hash, application, at],
      })
      const [row] = rows
      if (!row) return null
      const { lastSeen, ...caller } = row
      if (!watching && at.getTime() - lastSeen.getTime() > NOTE_USE_EVERY) {
        await pool.query(`UPDATE identity.session SET last_seen_at = $3 WHERE ${LIVING}`, [
          hash,
          application,
          at,
        ])
      }
      return caller
    },

    async revoke(hash: Buffer): Promise<void> {
      await pool.query(
        'UPDATE identity.session SET revoked_at = $3 WHERE token_hash = $1 AND application = $2 AND revoked_at IS NULL',
        [hash, application, now()],
      )
    },
  }
}

export type SessionStore = ReturnType<typeof sessionStore>
