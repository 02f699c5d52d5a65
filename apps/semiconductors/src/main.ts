import { PARTIES } from '@trilateral/contracts'
import { failedEventsConsole } from '@trilateral/failed-events'
import { applyMigrations } from '@trilateral/journal'
import { closeRecordClients, recordClients, recordStore } from '@trilateral/records'
import {
  consumerPart,
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
import { noticeClock, portalHearing, workProgramDesk } from '@trilateral/work-program'
import { createApp } from './app.ts'
import { env } from './env.ts'
import { hear, hearing, HEARD_TOPICS } from './exposure/hearing.ts'
import { keepExposures } from './exposure/keep-exposures.ts'
import { settleAllAlerts } from './indicators/settle-alerts.ts'
import { takeObservedValues } from './indicators/take-observed.ts'
import { migrations } from './migrations.ts'
import { openArea } from './opening/open-area.ts'
import { tradeParts } from './trade/import/trade-parts.ts'

const name = 'semiconductors'
const settings = env()
const now = () => new Date()
const logger = createLogger({ name, level: settings.LOG_LEVEL })
const tracing = await startTracing({ name, endpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT })
const pool = servicePool(settings.DATABASE_URL, { logger })
const pools = partyPools(settings.DATABASE_URL, { logger, max: 2 })
// Of its own: while it catches up, nobody waits for a connection.
const hearingPool = servicePool(settings.DATABASE_URL, { logger, max: 4 })
const clients = recordClients(settings.DATABASE_URL)
const bus = await openBusFromEnv(settings, { clientId: name, logger })
const journal = journalPart({ area: name, connectionString: settings.DATABASE_URL, bus, logger, now })
const store = { clients, area: name, now, traceparent: currentTraceparent }
const heard = hearing(hearingPool, pools)
const exposures = keepExposures({
  records: recordStore({ ...store, onWritten: journal.wake }),
  hearing: heard,
  now,
  logger,
})
const measures = consumerPart({
  name: 'measures',
  group: `${name}.exposure`,
  topics: HEARD_TOPICS,
  pool: hearingPool,
  schema: 'inbox',
  reader: name,
  apply: hear,
  onCommitted: exposures.wake,
  bus,
  logger,
  now,
})
const records = recordStore({
  ...store,
  onWritten() {
    journal.wake()
    exposures.wake()
  },
})
const { trade, close: closeTrade } = tradeParts(settings.DATABASE_URL, { records, logger, now })
const portal = portalHearing({
  area: name,
  connectionString: settings.DATABASE_URL,
  records,
  bus,
  logger,
  now,
  heeds: [
    takeObservedValues({
      records,
      workProgram: workProgramDesk({ records, now, area: name }),
      area: name,
      now,
    }),
  ],
})
const { http, health, metrics } = createApp({
  logger,
  pool,
  records,
  failedEvents: failedEventsConsole({
    pools,
    readers: [portal.reader, { code: name, inbox: async () => measures.inbox() }],
  }),
  exposures: { hearing: heard, reading: measures.reading, asOf: exposures.asOf },
  trade,
  now,
  publicUrl: settings.PUBLIC_URL,
  issuers: settings.issuers,
  portalUrl: settings.PORTAL_URL ?? null,
})
journal.watch(health, metrics)
portal.watch(health, metrics)
measures.watch(health, metrics)
exposures.watch(health)

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
          hearingPool.end(),
          pools.closeAll(),
          closeTrade(),
          closeRecordClients(clients),
        ]),
    },
    journal,
    {
      name: 'opening register',
      start: async () => {
        if (!settings.OPENING_REGISTER) return
        logger.info(await openArea({ records, trade, now, area: name }), 'opening register')
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
    exposures,
    measures,
    portal,
    noticeClock({ records, now, logger }),
    httpPart(http, { host: settings.HOST, port: settings.PORT }),
  ],
})
