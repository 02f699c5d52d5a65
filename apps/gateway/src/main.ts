import { PLANS_FOR_ANY_SIZE } from '@trilateral/bus'
import { applyMigrations, failedEventsMigrations } from '@trilateral/journal'
import {
  createHealth,
  createLogger,
  createMetrics,
  httpPart,
  openBusFromEnv,
  partyPools,
  runService,
  serviceMigrations,
  servicePool,
  startTracing,
} from '@trilateral/service'
import { env } from './env.ts'
import { createGateway } from './gateway.ts'
import { liveMigrations } from './migrations.ts'
import { ensureLiveModel } from './read-model/models.ts'
import { renewLiveModel } from './read-model/renew.ts'

const settings = env()
const { DATABASE_URL, MIGRATION_DATABASE_URL, PUBLIC_URL, LOG_LEVEL, OTEL_EXPORTER_OTLP_ENDPOINT } = settings
const logger = createLogger({ name: 'gateway', level: LOG_LEVEL })
const tracing = await startTracing({ name: 'gateway', endpoint: OTEL_EXPORTER_OTLP_ENDPOINT })
const pool = servicePool(DATABASE_URL, { logger })
// Batches end one after the other, since each takes the next positions of the feeds: more connections would only wait.
const projectionPool = servicePool(DATABASE_URL, { logger, max: 4 })
const pools = partyPools(DATABASE_URL, { logger, startUp: PLANS_FOR_ANY_SIZE })
const bus = await openBusFromEnv(settings, { clientId: 'gateway', logger })

const gateway = createGateway({
  pool,
  projectionPool,
  pools,
  bus,
  connectionString: DATABASE_URL,
  publicUrl: PUBLIC_URL,
  issuers: settings.issuers,
  logger,
  health: createHealth(),
  metrics: createMetrics({ name: 'gateway' }),
  now: () => new Date(),
})

await runService({
  name: 'gateway',
  logger,
  parts: [
    { name: 'tracing', stop: () => tracing.stop() },
    {
      name: 'database connections',
      stop: () => Promise.all([pool.end(), projectionPool.end(), pools.closeAll()]),
    },
    {
      name: 'tables',
      async start() {
        await applyMigrations(
          MIGRATION_DATABASE_URL,
          [serviceMigrations, failedEventsMigrations, liveMigrations],
          (message) => logger.info(message),
        )
        await ensureLiveModel(MIGRATION_DATABASE_URL)
      },
    },
    { name: 'bus', stop: () => bus.close() },
    {
      name: 'read model of this release',
      async start() {
        const [ownerUrl, serviceUrl] = [MIGRATION_DATABASE_URL, DATABASE_URL]
        const renewing = servicePool(serviceUrl, { logger, max: 4, statementTimeout: 15 * 60_000 })
        try {
          await renewLiveModel({ ownerUrl, serviceUrl, pool: renewing, bus, logger })
        } finally {
          await renewing.end()
        }
      },
    },
    gateway.readModel,
    httpPart(gateway.app, { host: settings.HOST, port: settings.PORT }),
  ],
})
