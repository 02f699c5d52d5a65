import { readFile } from 'node:fs/promises'
import { freshDatabase } from '@trilateral/testing/postgres'
import { Client } from 'pg'
import { busMigrations } from '../bus-migrations.ts'
import { silent } from '../contract/bus-under-test.ts'
import { contractOf } from '../contract/contract-suite.ts'
import { openBus } from '../open-bus.ts'

async function run(connectionString: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

contractOf('PostgreSQL', async () => {
  const database = await freshDatabase('bus')
  await run(
    database.ownerUrl,
    await readFile(new URL('20261124000000_bus/migration.sql', busMigrations), 'utf8'),
  )
  const name = new URL(database.serviceUrl).pathname.slice(1)
  return {
    open: (settings) =>
      openBus({ kind: 'postgres', connectionString: database.serviceUrl, logger: silent, ...settings }),
    // The run's server serves other tests too: for this database alone every session ends and none may begin.
    outage: {
      begin: () =>
        run(
          database.adminUrl,
          `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
        ),
      end: () => run(database.adminUrl, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`),
    },
    close: () => database.drop(),
  }
})
