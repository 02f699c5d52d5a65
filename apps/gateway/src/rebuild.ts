import { createLogger, openBusFromEnv, servicePool } from '@trilateral/service'
import { rebuildEnv } from './env.ts'
import { rebuild } from './read-model/rebuild.ts'

// Runs beside the gateway, on its databases and its bus, and ends when the new read model is live. It may be killed and
// started again at any time.
const settings = rebuildEnv()
const { DATABASE_URL, MIGRATION_DATABASE_URL, LOG_LEVEL } = settings
const logger = createLogger({ name: 'gateway-rebuild', level: LOG_LEVEL })
const pool = servicePool(DATABASE_URL, { logger, max: 4, statementTimeout: 15 * 60_000 })
const bus = await openBusFromEnv(settings, { clientId: 'gateway-rebuild', logger })

try {
  await rebuild({ ownerUrl: MIGRATION_DATABASE_URL, serviceUrl: DATABASE_URL, pool, bus, logger })
} catch (error) {
  logger.fatal({ err: error }, 'the read model was not rebuilt; the live one is as it was')
  process.exitCode = 1
} finally {
  await bus.close()
  await pool.end()
}
