import { PARTIES } from '@trilateral/contracts'
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore } from '@trilateral/records'
import {
  createLogger,
  currentTraceparent,
  httpPart,
  journalPart,
  openBusFromEnv,
  runService,
  servicePool,
  startTracing,
} from '@trilateral/service'
import { workProgramDesk } from '@trilateral/work-program'
import { createApp } from './app.ts'
import { env } from './env.ts'
import { settleAllAlerts } from './indicators/settle-alerts.ts'
import { migrations } from './migrations.ts'
import { openArea } from './opening/open-area.ts'

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
const { http, health, metrics } = createApp({
  logger,
  pool,
  records,
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
    { name: 'database', stop: () => Promise.all([pool.end(), closeRecordClients(clients)]) },
    journal,
    {
      name: 'opening register',
      start: async () => {
        if (!settings.OPENING_REGISTER) return
        logger.info(await openArea({ records, now, area: name }), 'opening register')
      },
    },
    {
      name: 'alerts of indicators',
      start: async () => {
        const desk = { records, workProgram: workProgramDesk({ records, now, area: name }) }
        for (const refusal of await settleAllAlerts(desk, PARTIES))
          logger.warn(refusal, 'an alert was refused')
      },
    },
    httpPart(http, { host: settings.HOST, port: settings.PORT }),
  ],
})
