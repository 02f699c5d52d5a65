import { EXCHANGE_READER, exchangeInbox } from '@trilateral/exchange'
import { failedEventsConsole, type FailedEventsConsole } from '@trilateral/failed-events'
import type { Logger, PartyPools } from '@trilateral/service'
import type { Pool } from 'pg'
import type { LiveFeeds } from '../live/feeds.ts'
import { inboxOf } from '../read-model/consume.ts'
import { READER } from '../read-model/model-name.ts'
import { liveModel } from '../read-model/models.ts'

interface Parts {
  readonly pool: Pool
  readonly pools: PartyPools
  readonly feeds: Pick<LiveFeeds, 'wake'>
  readonly logger: Logger
}

/** What people see and do about events that could not be taken in: by the read model, whichever is live, and on their way to ministries' systems. */
export const gatewayFailedEvents = ({ pool, pools, feeds, logger }: Parts): FailedEventsConsole =>
  failedEventsConsole({
    pools,
    readers: [
      {
        code: READER,
        inbox: async () => inboxOf(await liveModel(pool), { pool, logger, onCommitted: () => feeds.wake() }),
      },
      { code: EXCHANGE_READER, inbox: async () => exchangeInbox({ pool, logger }) },
    ],
  })
