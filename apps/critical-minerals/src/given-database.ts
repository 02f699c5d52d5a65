// A database for the tests: provisioned and migrated as in production, on the run's real PostgreSQL.
import { failedEventsConsole, type FailedEventsConsole } from '@trilateral/failed-events'
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore, type RecordStore } from '@trilateral/records'
import { createLogger, partyPools } from '@trilateral/service'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { migrations } from './migrations.ts'
import { closeClients, partyClients, type PartyClients } from './measures/party-clients.ts'
import type { MeasureRegister } from './measures/register.ts'
import { measureStore } from './measures/store.ts'

export const MOMENT = new Date('2026-11-24T03:00:00.000Z')

export interface GivenDatabase {
  readonly serviceUrl: string
  readonly clients: PartyClients
  readonly register: MeasureRegister
  readonly records: RecordStore
  /** Of an area that has not begun to hear anybody. */
  readonly failedEvents: FailedEventsConsole
  /** As the database's owner: sees everything. */
  readonly owner: Client
  /** One number out of the database, as its owner sees it. */
  count(query: string): Promise<number>
  close(): Promise<void>
}

export async function givenDatabase(): Promise<GivenDatabase> {
  const database = await freshDatabase('measures')
  await applyMigrations(database.ownerUrl, migrations)
  const clients = partyClients(database.serviceUrl)
  const recordsOf = recordClients(database.serviceUrl)
  const logger = createLogger({ name: 'critical-minerals', level: 'silent' })
  const pools = partyPools(database.serviceUrl, { logger, max: 2 })
  const owner = new Client({ connectionString: database.ownerUrl })
  await owner.connect()
  return {
    serviceUrl: database.serviceUrl,
    clients,
    register: measureStore({ clients, now: () => MOMENT }),
    records: recordStore({ clients: recordsOf, area: 'critical-minerals', now: () => MOMENT }),
    failedEvents: failedEventsConsole({ pools, readers: [] }),
    owner,
    async count(query) {
      const { rows } = await owner.query<{ count: string }>(`SELECT count(*) AS count FROM ${query}`)
      return Number(rows[0]?.count)
    },
    async close() {
      await Promise.all([closeClients(clients), closeRecordClients(recordsOf), pools.closeAll()])
      await owner.end()
      await database.drop()
    },
  }
}
