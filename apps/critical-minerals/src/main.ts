import { applyMigrations } from '@trilateral/journal'
import {
  createLogger,
  currentTraceparent,
  httpPart,
  openBusFromEnv,
  runService,
  servicePool,
  startTracing,
} from '@trilateral/service'
import { createApp } from './app.ts'
import { env } from './env.ts'
import { journalPart } from './journal.ts'
import { closeClients, partyClients } from './measures/party-clients.ts'
import { measureStore } from './measures/store.ts'
import { migrations } from './migrations.ts'
import { openRegister } from './opening-register/opening-register.ts'

const name = 'critical-minerals'
const settings = env()
const now = () => new Date()
const logger = createLogger({ name, level: settings.LOG_LEVEL })
const tracing = await startTracing({ name, endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT })
const pool = servicePool(settings.DATABASE_URL, { logger })
const clients = partyClients(settings.DATABASE_URL)
const bus = await openBusFromEnv(settings, { clientId: name, logger })
const journal = journalPart({ connectionString: settings.DATABASE_URL, bus, logger, now })
const register = measureStore({ clients, now, onWritten: journal.wake, traceparent: currentTraceparent })
const { http, health, metrics } = createApp({
  logger,
  pool,
  register,
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
    { name: 'database', stop: () => Promise.all([pool.end(), closeClients(clients)]) },
    journal,
    {
      name: 'opening register',
      start: async () => {
        if (settings.OPENING_REGISTER) logger.info(await openRegister(register), 'opening register')
      },
    },
    httpPart(http, { host: settings.HOST, port: settings.PORT }),
  ],
})
