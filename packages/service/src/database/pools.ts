import { PARTIES, type Party } from '@trilateral/contracts'
import { Pool, type PoolConfig } from 'pg'
import type { Logger } from '../log/logger.ts'

export interface PoolOptions {
  readonly logger: Logger
  /** Connections at most (default 10 for the service, 5 a party). */
  readonly max?: number
  /** Milliseconds that one statement may take in the server (default 10 000). */
  readonly statementTimeout?: number
}

/** Connections as the process itself: group role `service_account`. */
export function servicePool(connectionString: string, { max = 10, ...options }: PoolOptions): Pool {
  return pool({ connectionString, max }, options)
}

export interface PartyPoolOptions extends PoolOptions {
  /** Further start-up options of each connection, such as `-c enable_seqscan=off`. */
  readonly startUp?: string
}

export type PartyPools = Readonly<Record<Party, Pool>> & { closeAll(): Promise<void> }

/**
 * One pool a party. Every connection is bound to the party's role as it opens, so that row-level security decides what
 * a forgotten filter would have shown.
 */
export function partyPools(
  connectionString: string,
  { max = 5, startUp = '', ...options }: PartyPoolOptions,
): PartyPools {
  const of = (party: Party) =>
    pool({ connectionString, max, options: `-c role=party_${party} ${startUp}` }, options)
  const pools = { jp: of('jp'), kr: of('kr'), us: of('us') }
  return {
    ...pools,
    closeAll: async () => {
      await Promise.all(PARTIES.map((party) => pools[party].end()))
    },
  }
}

function pool(config: PoolConfig, { logger, statementTimeout = 10_000 }: Omit<PoolOptions, 'max'>): Pool {
  const made = new Pool({
    ...config,
    // In the server, so that it holds even when this process hangs.
    statement_timeout: statementTimeout,
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 60_000,
  })
  // An idle connection that the server ends is reported here; unheard it would end the process.
  made.on('error', (error) => logger.warn({ err: error }, 'an idle database connection ended'))
  return made
}
