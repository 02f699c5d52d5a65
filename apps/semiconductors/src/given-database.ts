// A database for the tests: provisioned and migrated as in production, on the run's real PostgreSQL.
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore, type RecordStore } from '@trilateral/records'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { migrations } from './migrations.ts'

export const MOMENT = new Date('2026-11-24T03:00:00.000Z')

export interface GivenDatabase {
  readonly records: RecordStore
  /** As the database's owner: sees everything. */
  readonly owner: Client
  close(): Promise<void>
}

export async function givenDatabase(): Promise<GivenDatabase> {
  const database = await freshDatabase('chip_inputs')
  await applyMigrations(database.ownerUrl, migrations)
  const clients = recordClients(database.serviceUrl)
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  return {
    records: recordStore({ clients, area: 'semiconductors', now: () => MOMENT }),
    owner,
    async close() {
      await closeRecordClients(clients)
      await owner.end()
      await database.drop()
    },
  }
}
