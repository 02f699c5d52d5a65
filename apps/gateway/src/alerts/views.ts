import type { CalendarDate, MultilingualText, Refusal } from '@trilateral/contracts'
import type { Handling } from '@trilateral/contracts/portal'
import type { Alert, Person } from '@trilateral/contracts/work-program'
import type { AsOf, ProgramName, Provenance, Total } from '../answer/answer.ts'

/** An alert that an official, or a rule of the area, raised. Likelihood and confidence are two things. */
export interface RaisedAlert {
  readonly kind: 'raised'
  readonly id: string
  readonly area: string
  readonly alert: Alert
  /** Those that the reader may see. */
  readonly programs: readonly ProgramName[]
  readonly provenance: Provenance
  /** What the reader's ministry asked of the area last, while it waits or where it was refused; null: nothing, or it was done. */
  readonly asked: AskedHandling | null
}

/** What somebody of the reader's ministry asked in the portal. */
export interface AskedHandling {
  readonly id: string
  readonly handling: Handling
  readonly askedBy: Person
  /** RFC 3339, UTC. */
  readonly askedAt: string
  /** Why the area does not do it; null: it has not answered yet. */
  readonly refusal: Refusal | null
}

/** A suspension of an export-control measure that ends soon, or has ended while nobody recorded what applies since. */
export interface LapsingSuspension {
  readonly kind: 'lapsing-suspension'
  /** `<measure>:<day>` */
  readonly id: string
  readonly area: 'critical-minerals'
  readonly measure: {
    readonly id: string
    readonly issuer: string
    readonly number: string | null
    readonly title: MultilingualText
  }
  /** Keys of the clauses whose suspension ends on the day. */
  readonly clauses: readonly string[]
  /** The last day of the suspension. */
  readonly until: CalendarDate
  /** Negative: it has run out. */
  readonly daysLeft: number
  /** The smallest of 30, 7 and 1 that holds the days left; null: it has run out. */
  readonly within: 30 | 7 | 1 | null
  /** Computed from the measure, whose source stands in the provenance. */
  readonly basis: 'computed'
  readonly provenance: Provenance
}

export interface AlertList {
  readonly asOf: AsOf
  /** Computed from the measures; soonest first. */
  readonly computed: readonly LapsingSuspension[]
  /** Open ones first, the gravest and newest first among them. */
  readonly items: readonly RaisedAlert[]
  /** Raised and not closed. */
  readonly open: Total
  /** For `after`; null: this was the last page. */
  readonly next: string | null
}
