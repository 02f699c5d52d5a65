import type { Audience, CalendarDate, Party, Tlp } from '@trilateral/contracts'
import type { ClauseStanding, Measure } from '@trilateral/contracts/critical-minerals'

/** A measure as the read model keeps it. */
export interface KeptMeasure {
  readonly measure: Measure
  readonly sequence: number
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
  /** RFC 3339, UTC. */
  readonly updatedAt: string
  /** The event that made it so. */
  readonly eventId: string
}

/** A measure in a list: its name plates and the clauses that answer the question. */
export interface MeasureItem
  extends
    Omit<KeptMeasure, 'measure'>,
    Pick<Measure, 'id' | 'issuer' | 'instrument' | 'issuedOn' | 'source'> {
  readonly area: 'critical-minerals'
  readonly clauses: readonly ClauseStanding[]
}

export function itemOf({ measure, ...kept }: KeptMeasure, clauses: readonly ClauseStanding[]): MeasureItem {
  const { id, issuer, instrument, issuedOn, source } = measure
  return { area: 'critical-minerals', id, issuer, instrument, issuedOn, source, ...kept, clauses }
}

export interface MeasureList {
  /** The day whose state is shown. */
  readonly on: CalendarDate
  /** Today at the reader's ministry. */
  readonly today: CalendarDate
  /** The instant whose knowledge is shown; null: what is known now. */
  readonly knownAt: string | null
  /** How many measures answer the question, shown here or not. */
  readonly total: number
  /** Last changed first. */
  readonly items: readonly MeasureItem[]
}

export interface MeasureVersion {
  readonly sequence: number
  /** The event that made it, such as `critical-minerals.measure-suspended`. */
  readonly type: string
  readonly eventId: string
  /** RFC 3339, UTC. */
  readonly knownFrom: string
  /** When this party was told the next; null: this is what it knows. */
  readonly knownTo: string | null
  readonly measure: Measure
}

export interface MeasurePage extends KeptMeasure {
  readonly area: 'critical-minerals'
  readonly on: CalendarDate
  readonly today: CalendarDate
  readonly knownAt: string | null
  /** Every clause, as it stands on the day. */
  readonly clauses: readonly ClauseStanding[]
  /** Newest first; those that the reader's ministry may see. */
  readonly versions: readonly MeasureVersion[]
}
