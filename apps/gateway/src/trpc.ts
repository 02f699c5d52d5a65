import type { FailedEventsContext } from '@trilateral/failed-events'
import type { Recorder } from '@trilateral/records'
import type { WebhookDesk } from '@trilateral/exchange'
import { createTrpcBase, type Caller } from '@trilateral/service'
import type { FastifyRequest } from 'fastify'
import type { AskParts } from './alerts/handling/ask-handling.ts'
import type { AlertReader } from './alerts/reader.ts'
import type { BriefReader } from './brief/reader.ts'
import type { FeedStore } from './calendar/feeds/feed-store.ts'
import type { CalendarReader } from './calendar/reader.ts'
import type { CommitmentReader } from './commitments/reader.ts'
import type { EventStore } from './events/store.ts'
import type { ExposureReader } from './exposure/reader.ts'
import type { FreshnessReader } from './freshness/freshness.ts'
import type { LiveFeeds } from './live/feeds.ts'
import type { MeasureStore } from './measures/store.ts'
import type { NoticeReader } from './notices/reader.ts'
import type { PartnerReader } from './partners/reader.ts'
import type { OperationReader } from './operate/operate.ts'
import type { ProgramReader } from './programs/reader.ts'
import type { RecallReader } from './recalls/reader.ts'
import type { SearchReader } from './search/reader.ts'
import type { SupplyReader } from './supply/reader.ts'
import type { TimelineReader } from './timeline/reader.ts'

/** What the gateway's procedures work with. */
export interface GatewayContext extends FailedEventsContext {
  readonly brief: BriefReader
  readonly calendar: CalendarReader
  readonly calendarFeeds: FeedStore
  readonly commitments: CommitmentReader
  readonly programs: ProgramReader
  readonly recalls: RecallReader
  readonly timeline: TimelineReader
  readonly alerts: AlertReader
  readonly asking: AskParts
  readonly notices: NoticeReader
  readonly search: SearchReader
  readonly supply: SupplyReader
  readonly exposure: ExposureReader
  /** Undefined: no webhooks are offered. */
  readonly webhooks: WebhookDesk | undefined
  readonly measures: MeasureStore
  readonly events: EventStore
  readonly freshness: FreshnessReader
  readonly feeds: LiveFeeds
  readonly operation: OperationReader
  readonly partners: PartnerReader
  readonly sessionStillValid: (request: FastifyRequest) => Promise<boolean>
  readonly now: () => Date
}

const base = createTrpcBase<GatewayContext>({
  refusalCodes: {
    'page-outdated': 'CONFLICT',
    'alert-not-found': 'NOT_FOUND',
    'request-already-used': 'CONFLICT',
    'partner-not-found': 'NOT_FOUND',
    'webhook-not-registered': 'NOT_FOUND',
    'webhook-not-verified': 'CONFLICT',
    'partner-changed-meanwhile': 'CONFLICT',
    'partner-code-taken': 'CONFLICT',
  },
})

export const { router, publicProcedure, accept, secretariat } = base

/** Every role may read, and each reads what its party may see. */
export const reader = base.withRole('official', 'leadership', 'auditor', 'secretariat')

/** Who sees which systems the ministry has: its secretariat, which manages them, and its auditors. */
export const partnerWatcher = base.withRole('secretariat', 'auditor')

/** Who may ask something of an area: an auditor watches, and changes nothing. */
export const asker = base.withRole('official', 'leadership')

export const recorder = ({ party, subject, name }: Caller): Recorder => ({ party, subject, name })
