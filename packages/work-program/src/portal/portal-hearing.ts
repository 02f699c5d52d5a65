import { PORTAL, topicsOf } from '@trilateral/contracts'
import type { FailedEventsReader } from '@trilateral/failed-events'
import { consumerPart, servicePool, type ConsumerPart, type ConsumerPartSettings } from '@trilateral/service'
import { PORTAL_INBOX } from '../migrations.ts'
import { handleAlerts } from './handle-alerts.ts'
import type { Heed, HeedingParts } from './heed.ts'
import { heedPortal } from './heed-portal.ts'
import { takeDisruptions } from './take-disruptions.ts'

/** Under this name what people decide about requests and reports that failed is kept. */
const READER = 'portal'

export interface PortalHearing extends ConsumerPart {
  /** What could not be taken in, for the area's failed events. */
  readonly reader: FailedEventsReader
}

export interface PortalHearingSettings extends HeedingParts, Pick<ConsumerPartSettings, 'bus' | 'logger'> {
  /** The area's database, as its service login. */
  readonly connectionString: string
  /** What this area alone heeds, besides what every area does. */
  readonly heeds?: readonly Heed[]
}

/**
 * Hears what people ask of the area in the portal and what ministries' systems report to it, and answers. Over connections of its own:
 * while it catches up after an absence, nobody at the desk waits for one.
 */
export function portalHearing(settings: PortalHearingSettings): PortalHearing {
  const { area, connectionString, bus, logger, now, heeds = [] } = settings
  const pool = servicePool(connectionString, { logger, max: 3 })
  const part = consumerPart({
    name: 'the portal',
    group: `${area}.portal`,
    topics: topicsOf(PORTAL),
    pool,
    schema: PORTAL_INBOX,
    reader: READER,
    apply: heedPortal(settings, [handleAlerts(settings), takeDisruptions(settings), ...heeds]),
    bus,
    logger,
    now,
  })
  return {
    ...part,
    reader: { code: READER, inbox: async () => part.inbox() },
    async stop() {
      await part.stop?.()
      await pool.end()
    },
  }
}
