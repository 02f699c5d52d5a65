import type { EventBus } from '@trilateral/bus'
import {
  busAccess,
  exchangePart,
  openWebhooks,
  type Exchange,
  type ExchangePart,
  type PartnerAccess,
  type WebhookDesk,
} from '@trilateral/exchange'
import type { RecordStore } from '@trilateral/records'
import { kafkaFromEnv, partyPools, servicePool, type Logger, type PartyPools } from '@trilateral/service'
import type { Pool } from 'pg'
import type { PartnerEnv } from '../env.ts'
import { brokerAccess } from './broker-access.ts'
import { tellReport } from './tell-report.ts'

/** Connections: those of the exchange alone, so that a flood of partners' messages keeps nobody at the portal waiting. */
const CONNECTIONS = 8
const CONNECTIONS_A_PARTY = 2

export interface PartnerSettings {
  readonly databaseUrl: string
  readonly bus: EventBus
  readonly env: PartnerEnv
  readonly portalRecords: RecordStore
  readonly logger: Logger
  readonly now: () => Date
}

export interface Partners extends ExchangePart {
  /** Undefined: no key for their secrets was set. */
  readonly webhooks: WebhookDesk | undefined
  readonly access: PartnerAccess
}

/** Everything that runs for ministries' systems, with database connections of its own. */
export function openPartners(settings: PartnerSettings): Partners {
  const { databaseUrl, bus, env, portalRecords, logger, now } = settings
  const pool = servicePool(databaseUrl, { logger, max: CONNECTIONS })
  const pools = partyPools(databaseUrl, { logger, max: CONNECTIONS_A_PARTY })
  const access = accessFrom(env, bus, logger)
  const part = exchangePart({ pool, pools, bus, access, logger, now, tellReport: tellReport(portalRecords) })
  const webhooks = webhooksFrom(env, { pool, pools, exchange: part.exchange, logger, now })
  return {
    ...part,
    access,
    webhooks: webhooks?.desk,
    async start(run) {
      await part.start?.(run)
      await webhooks?.part.start?.(run)
    },
    async stop() {
      await webhooks?.part.stop?.()
      await part.stop?.()
      await Promise.all([pool.end(), pools.closeAll()])
    },
  }
}

interface WebhookParts {
  readonly pool: Pool
  readonly pools: PartyPools
  readonly exchange: Exchange
  readonly logger: Logger
  readonly now: () => Date
}

function webhooksFrom(env: PartnerEnv, { exchange, ...parts }: WebhookParts) {
  const { EXCHANGE_SECRET_KEY: key, EXCHANGE_WEBHOOKS_TO_LOOPBACK: allowsLoopback } = env
  if (!key) return undefined
  if (allowsLoopback) parts.logger.warn('webhooks may lead to this machine: for development alone')
  return openWebhooks({
    ...parts,
    key,
    allowsLoopback,
    readOutgoing: (code, after, limit) => exchange.readOutgoing(code, after, limit),
  })
}

/** Who administers a broker that the platform does not set up itself makes partners' topics and rights by hand, or by `broker apply`. */
function accessFrom(env: PartnerEnv, bus: EventBus, logger: Logger): PartnerAccess {
  const { KAFKA_ENVIRONMENT: environment, KAFKA_ADMIN_USERNAME, KAFKA_ADMIN_PASSWORD } = env
  if (env.BUS !== 'kafka' || environment === undefined) return busAccess(bus)
  const connection = kafkaFromEnv({
    ...env,
    KAFKA_USERNAME: KAFKA_ADMIN_USERNAME,
    KAFKA_PASSWORD: KAFKA_ADMIN_PASSWORD,
  })
  return brokerAccess({ connection, environment, bus, logger })
}
