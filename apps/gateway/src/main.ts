import { PLANS_FOR_ANY_SIZE } from '@trilateral/bus'
import { PORTAL } from '@trilateral/contracts'
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore } from '@trilateral/records'
import {
  createHealth,
  createLogger,
  createMetrics,
  currentTraceparent,
  httpPart,
  journalPart,
  openBusFromEnv,
  partyPools,
  runService,
  servicePool,
  startTracing,
} from '@trilateral/service'
import { env } from './env.ts'
import { createGateway } from './gateway.ts'
import { migrations } from './migrations.ts'
import { openPartners } from './partners/open-partners.ts'
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

const now = () => new Date()
const health = createHealth()
const metrics = createMetrics({ name: 'gateway' })
const clients = recordClients(DATABASE_URL)
// What people ask in the portal travels as what an area tells.
const journal = journalPart({ area: PORTAL, connectionString: DATABASE_URL, bus, logger, now })
const portalRecords = recordStore({
  clients,
  area: PORTAL,
  now,
  onWritten: journal.wake,
  traceparent: currentTraceparent,
})
const partners = openPartners({ databaseUrl: DATABASE_URL, bus, env: settings, portalRecords, logger, now })
const gateway = createGateway({
  pool,
  projectionPool,
  pools,
  bus,
  portalRecords,
  partners,
  connectionString: DATABASE_URL,
  publicUrl: PUBLIC_URL,
  issuers: settings.issuers,
  logger,
  health,
  metrics,
  now,
})
journal.watch(health, metrics)

await runService({
  name: 'gateway',
  logger,
  parts: [
    { name: 'tracing', stop: () => tracing.stop() },
    {
      name: 'database connections',
      stop: () =>
        Promise.all([pool.end(), projectionPool.end(), pools.closeAll(), closeRecordClients(clients)]),
    },
    {
      name: 'tables',
      async start() {
        await applyMigrations(MIGRATION_DATABASE_URL, migrations, (message) => logger.info(message))
        await ensureLiveModel(MIGRATION_DATABASE_URL)
      },
    },
    journal,
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
    partners,
    httpPart(gateway.app, { host: settings.HOST, port: settings.PORT }),
  ],
})
