import { randomBytes } from 'node:crypto'
import type { Party } from '@trilateral/contracts'
import { provisionDatabase } from '@trilateral/infra-postgres'
import { Client } from 'pg'

/** A database of its own for one test file, on the run's server. */
export interface FreshDatabase {
  readonly adminUrl: string
  readonly ownerUrl: string
  readonly serviceUrl: string
  /** Ends every session on it and removes it with its logins. */
  readonly drop: () => Promise<void>
}

/**
 * Makes an empty database, provisioned as in production: owner, service login, party roles.
 * @param name tells whose it is when one looks at the server; made unique
 * @throws when vitest.config.ts did not ask for `tests({ postgres: true })`
 */
export async function freshDatabase(name = 'test'): Promise<FreshDatabase> {
  const adminUrl = process.env['TEST_DATABASE_URL']
  if (!adminUrl)
    throw new Error('No PostgreSQL for this run: use tests({ postgres: true }) in vitest.config.ts')
  const database = `${name}_${randomBytes(6).toString('hex')}`
  const addresses = await provisionDatabase(adminUrl, { database })
  return { adminUrl, ...addresses, drop: () => dropDatabase(adminUrl, database) }
}

/** The start-up option that binds a connection to what a caller of this party may see and do. */
export const callerOptions = (party: Party): string => `-c role=party_${party}`

async function dropDatabase(adminUrl: string, database: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
    await client.query(`DROP ROLE IF EXISTS "${database}", "${database}_owner"`)
  } finally {
    await client.end()
  }
}
