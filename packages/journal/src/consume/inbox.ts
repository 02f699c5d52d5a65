import type { Decode } from '@trilateral/contracts'
import type { Pool } from 'pg'
import type { Settlements } from '../dead-letters/settlements.ts'
import type { Logger } from '../logger.ts'
import type { BreakerState } from './breaker.ts'
import type { Apply, DeliveredEvent } from './handler.ts'

/** A reader's tables and what it does with events; batches, draining, replaying and discarding all work on it. */
export interface Inbox {
  /** Connections that may write the tables of `schema` and whatever `apply` writes. */
  readonly pool: Pool
  /** Quoted. */
  readonly schema: string
  readonly apply: Apply
  readonly decode: Decode
  readonly handlerVersion: string
  readonly logger: Logger
  readonly onCommitted: (events: readonly DeliveredEvent[]) => void
  /** Under this name what people decide about failed records is kept in `failed_events`; undefined where nothing of it is. */
  readonly reader: string | undefined
  /** What they had decided when it was last asked. */
  settled: Settlements
  /** Shared by everything that this process reads into these tables. */
  breaker: BreakerState
}

/** Names a subject within its source; neither has spaces. */
export interface SubjectName {
  readonly source: string
  readonly subject: string
}

export const nameOf = ({ source, subject }: SubjectName) => `${source} ${subject}`
