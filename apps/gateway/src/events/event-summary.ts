import type { Party, Tlp } from '@trilateral/contracts'
import type { EventAbout } from './about.ts'

/** An event as the log lists it and live updates carry it: its envelope and what it is about, without its data. */
export interface EventSummary {
  /** Where it stands in this party's own feed, from 1 without gaps. */
  readonly position: number
  readonly id: string
  readonly source: string
  readonly type: string
  readonly area: string
  readonly entity: string
  readonly subject: string
  readonly sequence: number
  /** RFC 3339, UTC: when the official's change was committed to. */
  readonly time: string
  /** RFC 3339, UTC: when it reached this read model. */
  readonly receivedAt: string
  readonly originator: Party
  readonly audience: readonly Party[]
  readonly tlp: Tlp
  /** The event that caused this one; null when there is none that the reader may see. */
  readonly causationid: string | null
  /** Null for events of areas whose records the portal does not show yet. */
  readonly about: EventAbout | null
}

export interface EventDetail extends EventSummary {
  readonly data: unknown
  readonly topic: string
  /** Names the chain of causes by its first event; null when the reader may not see that one. */
  readonly correlationid: string | null
}
