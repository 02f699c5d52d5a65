import type { Audience, CalendarDate, MultilingualText, Party, Tlp } from '@trilateral/contracts'
import type { Source } from '@trilateral/contracts'
import type { Basis } from '@trilateral/contracts/work-program'
import type { StreamReading } from '@trilateral/service'

/** What an answer holds of: its day, its knowledge, and how fresh the read model behind it is. */
export interface AsOf {
  /** The day whose state is shown. */
  readonly on: CalendarDate
  /** Today at the reader's ministry. */
  readonly today: CalendarDate
  /** RFC 3339: the instant whose knowledge is shown; null: what is known now. */
  readonly knownAt: string | null
  /** RFC 3339, UTC: when this was read. */
  readonly at: string
  /** Whether something newer may be on its way. */
  readonly stream: StreamReading
}

/** Where what is shown comes from. */
export interface Provenance {
  readonly area: string
  /** Such as `program`. */
  readonly entity: string
  /** The record's id. */
  readonly id: string
  readonly sequence: number
  /** The event that made it so. */
  readonly eventId: string
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** RFC 3339, UTC. */
  readonly updatedAt: string
  /** On what it rests: `illustrative` was made up to show the product. Null: the record does not say. */
  readonly basis: Basis | null
  readonly source: Source | null
}

/** A record with where it comes from. */
export interface Shown<State> {
  readonly state: State
  readonly provenance: Provenance
}

/** How many there are. Counting ends at a bound, so that it takes no longer with more. */
export interface Total {
  readonly count: number
  /** True: there are more than `count`. */
  readonly more: boolean
}

/** A program by its name plate, for a link. */
export interface ProgramName {
  readonly id: string
  readonly area: string
  readonly title: MultilingualText
}
