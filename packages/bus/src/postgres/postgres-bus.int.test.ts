import { silent } from '../contract/bus-under-test.ts'
import { contractOf } from '../contract/contract-suite.ts'
import { openBus } from '../open-bus.ts'
import { busDatabase, runSql } from './bus-database.ts'

contractOf('PostgreSQL', async () => {
  const database = await busDatabase()
  const name = new URL(database.serviceUrl).pathname.slice(1)
  return {
    open: (settings) =>
      openBus({ kind: 'postgres', connectionString: database.serviceUrl, logger: silent, ...settings }),
    // The run's server serves other tests too: for this database alone every session ends and none may begin.
    outage: {
      begin: () =>
        runSql(
          database.adminUrl,
          `ALTER DATABASE "${name}" ALLOW_CONNECTIONS false`,
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
        ),
      end: () => runSql(database.adminUrl, `ALTER DATABASE "${name}" ALLOW_CONNECTIONS true`),
    },
    close: () => database.drop(),
  }
})
