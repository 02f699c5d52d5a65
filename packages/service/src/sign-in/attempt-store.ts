import type { Party } from '@trilateral/contracts'
import type { Pool } from 'pg'
import { hashOf } from './token.ts'

/** Minutes that a person may take at the issuer's pages. */
const LASTS = 10

export interface Attempt {
  readonly nonce: string
  readonly codeVerifier: string
  readonly returnTo: string
}

export function attemptStore(pool: Pool, application: string, now: () => Date) {
  return {
    async keep(keys: { state: string; browser: string; party: Party }, attempt: Attempt): Promise<void> {
      const at = now()
      await pool.query('DELETE FROM identity.sign_in_attempt WHERE expires_at < $1', [at])
      await pool.query(
        `INSERT INTO identity.sign_in_attempt
           (state_hash, browser_hash, application, party, nonce, code_verifier, return_to, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          hashOf(keys.state),
          hashOf(keys.browser),
          application,
          keys.party,
          attempt.nonce,
          attempt.codeVerifier,
          attempt.returnTo,
          new Date(at.getTime() + LASTS * 60_000),
        ],
      )
    },

    /** Gives an attempt out once: to the browser that began it, for the party it was begun for, while it lasts. */
    async take(keys: { state: string; browser: string; party: Party }): Promise<Attempt | undefined> {
      const { rows } = await pool.query<Attempt>(
        `DELETE FROM identity.sign_in_attempt
          WHERE state_hash = $1 AND browser_hash = $2 AND application = $3 AND party = $4 AND expires_at > $5
         RETURNING nonce, code_verifier AS "codeVerifier", return_to AS "returnTo"`,
        [hashOf(keys.state), hashOf(keys.browser), application, keys.party, now()],
      )
      return rows[0]
    },
  }
}
