import type { RunningStack } from '@trilateral/infra-local'
import { checksumOf, liveModel } from '@trilateral/gateway/read-model'
import { verifyJournal } from '@trilateral/journal'
import { Client } from 'pg'

type Databases = RunningStack['state']['databases']

/**
 * What a fault must leave whole, recomputed from the first event on: the chain of every area's journal, and the read model, whose
 * tables must be what a fold over its events makes of them. @returns the faults, in words
 */
export async function verifyAll(databases: Databases): Promise<string[]> {
  const faults: string[] = []
  for (const [name, connectionString] of Object.entries(databases)) {
    const client = new Client({ connectionString })
    await client.connect()
    try {
      if (await has(client, 'journal.entry')) {
        const verified = await verifyJournal({ client })
        if (!verified.ok) faults.push(`the journal in ${name}: ${JSON.stringify(verified.refusal)}`)
      }
      if (await has(client, 'live.model')) {
        const { tables, fold, feedFaults } = await checksumOf(connectionString, await liveModel(client))
        if (tables !== fold) faults.push(`the read model in ${name} is not what its events fold to`)
        faults.push(...feedFaults.map((fault) => `a feed in ${name}: ${fault}`))
      }
    } finally {
      await client.end()
    }
  }
  return faults
}

async function has(client: Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>('SELECT to_regclass($1) IS NOT NULL AS found', [
    table,
  ])
  return rows[0]?.found === true
}
