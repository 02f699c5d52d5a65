import type { EventOf } from '@trilateral/contracts'
import type { PoolClient } from 'pg'

/** The open transaction in which checkpoint, memory and effects commit together. */
export type SqlTransaction = Pick<PoolClient, 'query'>

/** An event that is new and the next of its subject. */
export interface DeliveredEvent {
  readonly event: EventOf<unknown>
  /** Where it stood. Events of one subject may come from several topics: its audience may change. */
  readonly topic: string
  readonly partition: number
  readonly offset: bigint
  /** When the bus received it. */
  readonly receivedAt: Date
}

/**
 * Makes the effects of events. It writes with `tx` and neither commits nor catches: what it throws decides whether the
 * events come again (the database is away, a deadlock) or are put aside one by one as dead letters (all else). What it writes
 * elsewhere stands though the events come again, and must then come to the same, as commands with request ids of their own do.
 */
export type Apply = (tx: SqlTransaction, events: readonly DeliveredEvent[]) => Promise<void>
