import { PrismaPg } from '@prisma/adapter-pg'
import { PARTIES, type Party } from '@trilateral/contracts'
import { PrismaClient } from '../generated/prisma/client.ts'

export type PartyClients = Readonly<Record<Party, PrismaClient>>

/**
 * Milliseconds. The server ends a stalled transaction first (its limits follow); Prisma, which would leave half of it behind
 * (its time-out is not atomic), only long after.
 */
export const PRISMA_TIMES = { maxWait: 5000, timeout: 30_000 } as const

const SERVER_LIMITS = '-c statement_timeout=5s -c lock_timeout=4s -c idle_in_transaction_session_timeout=5s'

/** One client a party: each connection is bound to the party's role as it opens, so row-level security guards every query. */
export function partyClients(connectionString: string, connections = 5): PartyClients {
  const client = (party: Party) =>
    new PrismaClient({
      adapter: new PrismaPg({
        connectionString,
        max: connections,
        connectionTimeoutMillis: PRISMA_TIMES.maxWait,
        idleTimeoutMillis: 60_000,
        options: `-c role=party_${party} ${SERVER_LIMITS}`,
      }),
      transactionOptions: PRISMA_TIMES,
    })
  return { jp: client('jp'), kr: client('kr'), us: client('us') }
}

export async function closeClients(clients: PartyClients): Promise<void> {
  await Promise.all(PARTIES.map((party) => clients[party].$disconnect()))
}
