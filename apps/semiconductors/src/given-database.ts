// A database for the tests: provisioned and migrated as in production, on the run's real PostgreSQL.
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore, type RecordStore } from '@trilateral/records'
import { createLogger } from '@trilateral/service'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { migrations } from './migrations.ts'
import { tradeParts, type TradeParts } from './trade/import/trade-parts.ts'

export const MOMENT = new Date('2026-11-24T03:00:00.000Z')

export interface GivenDatabase {
  readonly records: RecordStore
  /** Customs data, on pools as in production. */
  readonly trade: TradeParts
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
  const records = recordStore({ clients, area: 'semiconductors', now: () => MOMENT })
  const logger = createLogger({ name: 'test', level: 'silent' })
  const { trade, close: closeTrade } = tradeParts(database.serviceUrl, { records, logger, now: () => MOMENT })
  return {
    records,
    trade,
    owner,
    async close() {
      await Promise.all([closeRecordClients(clients), closeTrade()])
      await owner.end()
      await database.drop()
    },
  }
}
