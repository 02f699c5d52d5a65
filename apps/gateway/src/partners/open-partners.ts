import type { EventBus } from '@trilateral/bus'
import { busAccess, exchangePart, type ExchangePart, type PartnerAccess } from '@trilateral/exchange'
import type { RecordStore } from '@trilateral/records'
import { kafkaFromEnv, partyPools, servicePool, type Logger } from '@trilateral/service'
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
  readonly access: PartnerAccess
}

/** Everything that runs for ministries' systems, with database connections of its own. */
export function openPartners(settings: PartnerSettings): Partners {
  const { databaseUrl, bus, env, portalRecords, logger, now } = settings
  const pool = servicePool(databaseUrl, { logger, max: CONNECTIONS })
  const pools = partyPools(databaseUrl, { logger, max: CONNECTIONS_A_PARTY })
  const access = accessFrom(env, bus, logger)
  const part = exchangePart({ pool, pools, bus, access, logger, now, tellReport: tellReport(portalRecords) })
  return {
    ...part,
    access,
    async stop() {
      await part.stop?.()
      await Promise.all([pool.end(), pools.closeAll()])
    },
  }
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
