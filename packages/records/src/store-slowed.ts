// For the tests: what Prisma 7 does when its own time-out strikes while a statement is on its way. The transaction is ended, but the
// statement is still sent, and then commits by itself (prisma/orm#29762). A delay of 250 ms against a limit of 100 ms brings that about.
import { setTimeout as sleep } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from './generated/prisma/client.ts'
import { connectionOptions, type RecordClients } from './party-clients.ts'
import type { RecordStore } from './record-store.ts'
import { recordStore } from './store.ts'

const DELAY = 250
const LIMIT = 100
const MOMENT = new Date('2026-11-24T03:00:00.000Z')

/** The driver, slow at writing. */
class SlowPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect()
    const begin = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => {
      const tx = await begin(level)
      const execute = tx.executeRaw.bind(tx)
      tx.executeRaw = async (query) => {
        if (query.sql.includes('INSERT INTO record_version ')) await sleep(DELAY)
        return execute(query)
      }
      return tx
    }
    return adapter
  }
}

/** A store on which everything that the United States writes takes too long. */
export function slowedStore(
  connectionString: string,
  clients: RecordClients,
): { store: RecordStore; close: () => Promise<void> } {
  const adapter = new SlowPg({ connectionString, max: 20, options: connectionOptions('us') })
  const us = new PrismaClient({ adapter, transactionOptions: { timeout: LIMIT, maxWait: 5000 } })
  return {
    store: recordStore({ clients: { ...clients, us }, area: 'critical-minerals', now: () => MOMENT }),
    close: async () => {
      // Until what was given up has been sent.
      await sleep(2 * DELAY)
      await us.$disconnect()
    },
  }
}
