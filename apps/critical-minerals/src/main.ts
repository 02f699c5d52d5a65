import { failedEventsConsole } from '@trilateral/failed-events'
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
import { noticeClock, openNotices, portalHearing } from '@trilateral/work-program'
import { createApp } from './app.ts'
import { env } from './env.ts'
import { closeClients, partyClients } from './measures/party-clients.ts'
import { measureStore } from './measures/store.ts'
import { migrations } from './migrations.ts'
import { OPENING_GOODS } from './opening-program/opening-goods.ts'
import { openProgram } from './opening-program/opening-program.ts'
import { openRegister } from './opening-register/opening-register.ts'
import { openSupply } from './opening-supply/opening-supply.ts'

const name = 'critical-minerals'
const settings = env()
const now = () => new Date()
const logger = createLogger({ name, level: settings.LOG_LEVEL })
const tracing = await startTracing({ name, endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT })
const pool = servicePool(settings.DATABASE_URL, { logger })
const pools = partyPools(settings.DATABASE_URL, { logger, max: 2 })
const clients = partyClients(settings.DATABASE_URL)
const bus = await openBusFromEnv(settings, { clientId: name, logger })
const journal = journalPart({ area: name, connectionString: settings.DATABASE_URL, bus, logger, now })
const register = measureStore({ clients, now, onWritten: journal.wake, traceparent: currentTraceparent })
const recordsClients = recordClients(settings.DATABASE_URL)
const records = recordStore({
  clients: recordsClients,
  area: name,
  now,
  onWritten: journal.wake,
  traceparent: currentTraceparent,
})
const portal = portalHearing({
  area: name,
  connectionString: settings.DATABASE_URL,
  records,
  bus,
  logger,
  now,
})
const { http, health, metrics } = createApp({
  logger,
  pool,
  register,
  records,
  failedEvents: failedEventsConsole({ pools, readers: [portal.reader] }),
  now,
  publicUrl: settings.PUBLIC_URL,
  issuers: settings.issuers,
  portalUrl: settings.PORTAL_URL ?? null,
})
journal.watch(health, metrics)
portal.watch(health, metrics)

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
        Promise.all([
          pool.end(),
          pools.closeAll(),
          closeClients(clients),
          closeRecordClients(recordsClients),
        ]),
    },
    journal,
    {
      name: 'opening register',
      start: async () => {
        if (!settings.OPENING_REGISTER) return
        logger.info(await openRegister(register), 'opening register')
        logger.info(await openSupply({ records, now }), 'opening supply')
        logger.info(await openProgram(records, name), 'opening program')
        logger.info(await openNotices(records, name, OPENING_GOODS), 'opening notices')
      },
    },
    portal,
    noticeClock({ records, now, logger }),
    httpPart(http, { host: settings.HOST, port: settings.PORT }),
  ],
})
