import { inboxTables } from '@trilateral/journal'
import { Client } from 'pg'

/** Schema of what the exchange's own reader of events keeps. */
export const EXCHANGE_INBOX = 'exchange_inbox'

/** Any number will do: two processes that start at once take turns. */
const LOCK = 7_107_003

/** Makes the tables of the exchange's reader where they are missing. To be run after the migrations. @param ownerUrl a login that owns the database */
export async function ensureExchange(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 })
  await owner.connect()
  try {
    await owner.query('SELECT pg_advisory_lock($1)', [LOCK])
    const { rows } = await owner.query('SELECT FROM pg_namespace WHERE nspname = $1', [EXCHANGE_INBOX])
    if (rows.length > 0) return
    await owner.query(
      `BEGIN; CREATE SCHEMA ${EXCHANGE_INBOX}; GRANT USAGE ON SCHEMA ${EXCHANGE_INBOX} TO service_account;
       ${inboxTables(EXCHANGE_INBOX)}; COMMIT`,
    )
  } finally {
    await owner.end()
  }
}
