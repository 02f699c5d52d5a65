import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import { PARTIES } from '@trilateral/contracts'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectionOptions, PRISMA_TIMES } from './party-clients.ts'

let database: FreshDatabase
beforeAll(async () => {
  database = await freshDatabase('limits')
})
afterAll(() => database.drop())

it.each(PARTIES)(
  'given a transaction of %s that stalls, then the server ends it long before Prisma would give it up by halves',
  async (party) => {
    const client = new Client({ connectionString: database.serviceUrl, options: connectionOptions(party) })
    await client.connect()
    for (const limit of ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout']) {
      const { rows } = await client.query<{ milliseconds: number }>(
        'SELECT setting::integer AS milliseconds FROM pg_settings WHERE name = $1',
        [limit],
      )
      const milliseconds = rows[0]?.milliseconds ?? 0
      expect(milliseconds, limit).toBeGreaterThan(0)
      expect(milliseconds * 2, limit).toBeLessThan(PRISMA_TIMES.timeout)
    }
    await client.end()
  },
)
