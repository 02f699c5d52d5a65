import type { EventBus } from '@trilateral/bus'
import type { Party } from '@trilateral/contracts'
import { exchangeRoutes } from '@trilateral/exchange'
import type { RecordStore } from '@trilateral/records'
import {
  createHttpServer,
  registerSignIn,
  registerTrpc,
  type Health,
  type IssuerSettings,
  type Logger,
  type Metrics,
  type Part,
  type PartyPools,
} from '@trilateral/service'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { askedHandlings } from './alerts/handling/asked-handlings.ts'
import { alertReader } from './alerts/reader.ts'
import { briefReader } from './brief/reader.ts'
import { serveFeeds } from './calendar/feeds/serve-feeds.ts'
import { feedStore } from './calendar/feeds/feed-store.ts'
import { calendarReader } from './calendar/reader.ts'
import { commitmentReader } from './commitments/reader.ts'
import { serveContracts } from './contracts/serve-contracts.ts'
import { eventStore } from './events/store.ts'
import { exposureReader } from './exposure/reader.ts'
import { gatewayFailedEvents } from './failed-events/failed-events.ts'
import { freshnessReader } from './freshness/freshness.ts'
import { liveFeeds } from './live/feeds.ts'
import { measureStore } from './measures/store.ts'
import { areaHeads } from './freshness/area-heads.ts'
import { keepPortfolios } from './portfolio/keep-portfolios.ts'
import { warmPortfolios } from './portfolio/warm-portfolios.ts'
import type { Partners } from './partners/open-partners.ts'
import { partnerReader } from './partners/reader.ts'
import { noticeReader } from './notices/reader.ts'
import { operationReader } from './operate/operate.ts'
import { programReader } from './programs/reader.ts'
import { keepReadModel } from './read-model/keep-read-model.ts'
import { noteRemovals } from './recalls/note-removals.ts'
import { partnerWithdrawals } from './recalls/partner-withdrawals.ts'
import { recallReader } from './recalls/reader.ts'
import { recordStore } from './records/store.ts'
import { appRouter } from './router.ts'
import { searchReader } from './search/reader.ts'
import { searchStore } from './search/store.ts'
import { supplyReader } from './supply/reader.ts'
import { timelineReader } from './timeline/reader.ts'

export { openPartners } from './partners/open-partners.ts'

export interface GatewaySettings {
  /** As the process itself. */
  readonly pool: Pool
  /** The same, for the read model alone: while it catches up, sign-in must not wait for a connection. */
  readonly projectionPool: Pool
  /** As callers of each party. */
  readonly pools: PartyPools
  /** For the connection that listens; the service's login. */
  readonly connectionString: string
  readonly bus: EventBus
  /** What people record in the portal itself, such as what they ask of an area. */
  readonly portalRecords: RecordStore
  /** What runs for ministries' systems. */
  readonly partners: Partners
  /** The portal's address: it hands `/trpc` and `/auth` on to here. */
  readonly publicUrl: string
  readonly issuers: Readonly<Record<Party, IssuerSettings>>
  readonly logger: Logger
  readonly health: Health
  readonly metrics: Metrics
  readonly now: () => Date
}

/** The gateway: keeps the read model, signs people in for the portal and answers what it asks. */
export function createGateway(settings: GatewaySettings): { app: FastifyInstance; readModel: Part } {
  const { pool, pools, portalRecords, partners, publicUrl, issuers, logger, health, metrics, now } = settings
  const events = eventStore(pools)
  const feeds = liveFeeds(events, { logger })
  const records = recordStore(pools)
  const portfolios = keepPortfolios(records, areaHeads(pools))
  const noteRecalls = noteRemovals(settings.projectionPool, { logger, now })
  const warm = warmPortfolios(portfolios, {
    isLive: (party) => watch.reading(party).state === 'live',
    logger,
    now,
  })
  const { part, watch } = keepReadModel({
    ...settings,
    feeds,
    onLooked() {
      warm()
      noteRecalls()
      operation.look()
    },
  })

  const app = createHttpServer({ name: 'gateway', logger, health, metrics })
  const signIn = registerSignIn(app, { application: 'portal', publicUrl, issuers, pool, now })
  const measures = measureStore(pools)
  const parts = { records, events, measures, portfolios }
  const calendar = calendarReader(parts)
  const calendarFeeds = feedStore({ pool, issuerOf: (party) => issuers[party].issuer, now })
  const freshness = freshnessReader(pools, watch, now)
  const failedEvents = gatewayFailedEvents({ pool, pools, feeds, logger })
  const operation = operationReader({ pool, pools, watch, freshness, failedEvents, now })
  const context = {
    brief: briefReader(parts),
    calendar,
    calendarFeeds,
    commitments: commitmentReader(parts),
    programs: programReader(parts),
    recalls: recallReader({ pools, records, withdrawals: partnerWithdrawals(pools) }),
    timeline: timelineReader(parts),
    alerts: alertReader({ ...parts, handlings: askedHandlings(portalRecords, pools) }),
    asking: { portalRecords, records },
    notices: noticeReader(records),
    search: searchReader({ search: searchStore(pools), portfolios }),
    supply: supplyReader(records),
    exposure: exposureReader(records),
    failedEvents,
    operation,
    partners: partnerReader({ pools, partners, publicUrl }),
    webhooks: partners.webhooks,
    measures,
    events,
    freshness,
    feeds,
    sessionStillValid: (request: FastifyRequest) => signIn.sessionStillValid(request),
    now,
  }
  serveFeeds(app, { feeds: calendarFeeds, calendar, freshness, publicUrl, now })
  serveContracts(app)
  exchangeRoutes(app, { exchange: partners.exchange, webhooks: partners.webhooks, now })
  registerTrpc(app, { router: appRouter, createContext: () => context })

  health.check('database', { required: true }, () => pool.query('SELECT 1'))
  // People's portal is ready without it.
  health.check('exchange with partners', { required: false }, async () => {
    const [failing] = partners.failures()
    if (failing) throw new Error(`${failing[0]}: ${failing[1].message}`)
  })
  health.check('identity providers', { required: true }, () => signIn.ping())
  return { app, readModel: part }
}
