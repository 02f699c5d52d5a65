import type { ClientBase } from 'pg'

/** The open database transaction that an event is written in. Prisma's interactive transaction client satisfies it. */
export interface Transaction {
  /** Resolves to the number of rows that were written. */
  $executeRawUnsafe(query: string, ...values: unknown[]): Promise<number>
}

/** The same for a connection of node-postgres on which BEGIN was sent. */
export function transactionOf(client: Pick<ClientBase, 'query'>): Transaction {
  return {
    $executeRawUnsafe: async (query, ...values) => {
      const { rowCount } = await client.query(query, values)
      return rowCount ?? 0
    },
  }
}
