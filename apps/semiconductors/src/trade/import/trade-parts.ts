import type { Decision, Party } from '@trilateral/contracts'
import type { RecordStore } from '@trilateral/records'
import { partyPools, servicePool, type Logger, type PartyPools } from '@trilateral/service'
import type { Pool, PoolClient } from 'pg'

/** What the trade slice works with. */
export interface TradeParts {
  readonly records: RecordStore
  /** As the process itself and with long statements: it alone may COPY, index and drop. */
  readonly pool: Pool
  /** As a reader of a party. */
  readonly readers: PartyPools
  readonly now: () => Date
}

/** Milliseconds: tens of millions of rows are indexed in one statement. */
const LONGEST_STATEMENT = 600_000

/** Its own connections: a long import must not wait for, nor hold up, what people ask meanwhile. */
export function tradeParts(
  databaseUrl: string,
  { records, logger, now }: Pick<TradeParts, 'records' | 'now'> & { readonly logger: Logger },
): { readonly trade: TradeParts; readonly close: () => Promise<void> } {
  const pool = servicePool(databaseUrl, { logger, max: 4, statementTimeout: LONGEST_STATEMENT })
  const readers = partyPools(databaseUrl, { logger, max: 3 })
  return {
    trade: { records, pool, readers, now },
    close: async () => {
      await Promise.all([pool.end(), readers.closeAll()])
    },
  }
}

/** One transaction as the process, in which `as` says as whom the next statements run. Whatever breaks, nothing of it stands. */
export async function inTransaction<Result>(
  pool: Pool,
  work: (client: PoolClient, as: (whom: Party | 'process') => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect()
  // A connection that the server ends is told of twice: by the statement under way, and here, where unheard it ends the process.
  client.on('error', isSaid)
  try {
    await client.query('BEGIN')
    const result = await work(client, async (whom) => {
      await client.query(whom === 'process' ? 'RESET ROLE' : `SET LOCAL ROLE party_${whom}`)
    })
    await client.query('COMMIT')
    client.off('error', isSaid)
    client.release()
    return result
  } catch (error) {
    // A COPY that broke off leaves its connection in the middle of a sentence: the server rolls back when it closes.
    client.release(true)
    throw error
  }
}

const isSaid = () => undefined

/** A no that must undo what the transaction did so far. */
export class RolledBack extends Error {
  readonly no: Decision<never>

  constructor(no: Decision<never>) {
    super('rolled back')
    this.no = no
  }
}
