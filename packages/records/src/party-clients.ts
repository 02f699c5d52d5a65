import { PrismaPg } from '@prisma/adapter-pg'
import { PARTIES, type Party } from '@trilateral/contracts'
import { PrismaClient } from './generated/prisma/client.ts'

export type RecordClients = Readonly<Record<Party, PrismaClient>>

/**
 * Milliseconds. The server ends a stalled transaction first (its limits follow); Prisma, which would leave half of it behind
 * (its time-out is not atomic), only long after.
 */
export const PRISMA_TIMES = { maxWait: 5000, timeout: 30_000 } as const

const SERVER_LIMITS = '-c statement_timeout=5s -c lock_timeout=4s -c idle_in_transaction_session_timeout=5s'

/** Every query of this store has an index: before a table that grew quickly is analysed, reading it whole looks cheaper. */
const BY_INDEX = '-c enable_seqscan=off'

/** Connections of each party. Twelve a process: each costs the server some 10 MB. */
const CONNECTIONS = 4

/** How a connection is bound to what a party may do and to what it may take, from its first moment on. */
export const connectionOptions = (party: Party) => `-c role=party_${party} ${SERVER_LIMITS} ${BY_INDEX}`

/** One client a party: each connection is bound to the party's role as it opens, so row-level security guards every query. */
export function recordClients(connectionString: string): RecordClients {
  const client = (party: Party) =>
    new PrismaClient({
      adapter: new PrismaPg({
        connectionString,
        max: CONNECTIONS,
        connectionTimeoutMillis: PRISMA_TIMES.maxWait,
        idleTimeoutMillis: 60_000,
        options: connectionOptions(party),
      }),
      transactionOptions: PRISMA_TIMES,
    })
  return { jp: client('jp'), kr: client('kr'), us: client('us') }
}

export async function closeRecordClients(clients: RecordClients): Promise<void> {
  await Promise.all(PARTIES.map((party) => clients[party].$disconnect()))
}
