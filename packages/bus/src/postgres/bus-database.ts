import { readFile } from 'node:fs/promises'
import { freshDatabase, type FreshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { busMigrations } from '../bus-migrations.ts'

/** A database of its own with the bus's tables, for tests. */
export async function busDatabase(): Promise<FreshDatabase> {
  const database = await freshDatabase('bus')
  const migration = new URL('20261124000000_bus/migration.sql', busMigrations)
  await runSql(database.ownerUrl, await readFile(migration, 'utf8'))
  return database
}

export async function runSql(connectionString: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
