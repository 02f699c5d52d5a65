import type { Pool, PoolClient } from 'pg'

/** Any number will do, the same in every copy of the process. */
const SENDER_LOCK = 7_107_002

/**
 * Whether this process is the one that sends: two would write the same entries, one after the other and in disorder. A session that
 * says nothing for ten seconds is ended by the server, so that a process that was stopped does not keep the lead.
 */
export interface Lead {
  /** Takes the lead if it is free, or makes sure that it is still ours. */
  holds(): Promise<boolean>
  release(): Promise<void>
}

export function senderLead(pool: Pool): Lead {
  let client: PoolClient | undefined
  const giveUp = (error: Error) => {
    client?.release(error)
    client = undefined
  }
  return {
    async holds() {
      try {
        if (client) {
          await client.query('SELECT 1')
          return true
        }
        const candidate = await pool.connect()
        client = candidate
        candidate.once('error', giveUp)
        await candidate.query(`SET idle_session_timeout = '10s'`)
        const { rows } = await candidate.query<{ leads: boolean }>(
          'SELECT pg_try_advisory_lock($1) AS leads',
          [SENDER_LOCK],
        )
        if (rows[0]?.leads) return true
        giveUp(new Error('another process sends'))
        return false
      } catch (error) {
        giveUp(error instanceof Error ? error : new Error(String(error)))
        throw error
      }
    },
    async release() {
      giveUp(new Error('the process stops'))
    },
  }
}
