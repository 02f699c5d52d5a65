import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore } from '@trilateral/records'
import {
  createLogger,
  currentTraceparent,
  httpPart,
  journalPart,
  openBusFromEnv,
  partyPools,
  runService,
  servicePool,
  startTracing,
} from '@trilateral/service'
import { createApp } from './app.ts'
import { env } from './env.ts'
import { migrations } from './migrations.ts'
import { LONGEST_STATEMENT } from './trade/import/trade-parts.ts'

const name = 'semiconductors'
const settings = env()
const now = () => new Date()
const logger = createLogger({ name, level: settings.LOG_LEVEL })
const tracing = await startTracing({ name, endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT })
const pool = servicePool(settings.DATABASE_URL, { logger })
const clients = recordClients(settings.DATABASE_URL)
const bus = await openBusFromEnv(settings, { clientId: name, logger })
const journal = journalPart({ area: name, connectionString: settings.DATABASE_URL, bus, logger, now })
const records = recordStore({
  clients,
  area: name,
  now,
  onWritten: journal.wake,
  traceparent: currentTraceparent,
})
const tradeReaders = partyPools(settings.DATABASE_URL, { logger, max: 3 })
const tradePool = servicePool(settings.DATABASE_URL, { logger, max: 4, statementTimeout: LONGEST_STATEMENT })
const trade = { records, pool: tradePool, readers: tradeReaders, now }
const { http, health, metrics } = createApp({
  logger,
  pool,
  records,
  trade,
  now,
  publicUrl: settings.PUBLIC_URL,
  issuers: settings.issuers,
  portalUrl: settings.PORTAL_URL ?? null,
})
journal.watch(health, metrics)

await runService({
  name,
  logger,
  parts: [
    { name: 'tracing', stop: () => tracing.stop() },
    {
      name: 'migrations',
      start: () => applyMigrations(settings.MIGRATION_DATABASE_URL, migrations, (line) => logger.info(line)),
    },
    {
      name: 'database',
      stop: () =>
        Promise.all([pool.end(), tradePool.end(), tradeReaders.closeAll(), closeRecordClients(clients)]),
    },
    journal,
    httpPart(http, { host: settings.HOST, port: settings.PORT }),
  ],
})
