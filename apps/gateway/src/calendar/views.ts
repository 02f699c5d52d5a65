import type { CalendarDate, Language, MultilingualText, Party } from '@trilateral/contracts'
import type { CalendarKind } from '@trilateral/contracts/portal'
import type { WorkingDay } from '@trilateral/holidays'
import type { AsOf, ProgramName, Provenance } from '../answer/answer.ts'
import type { Ministerial } from '../brief/views.ts'

/** `done`: reached, taken, held. `cancelled`: it will not be. */
export type CalendarStanding = 'open' | 'done' | 'cancelled'

/** Something that falls due or happens on a day. */
export interface CalendarEntry {
  /** Stays the same for as long as it is the same thing: `<entity>:<id>`, and what tells several of one record apart. */
  readonly key: string
  readonly kind: CalendarKind
  /** Null: of no area, as the ministerial. */
  readonly area: string | null
  /** Of the record; null where the kind says everything. */
  readonly title: MultilingualText | null
  /** Null: of none, or of one that the reader may not see. */
  readonly program: ProgramName | null
  readonly day: CalendarDate
  /** The ministry whose day it is; null: of none of the three, or nobody said. */
  readonly of: Party | null
  /** Where it is no ministry's day but a country's, as of a measure's issuer. */
  readonly country: string | null
  /** RFC 3339, UTC: when the day ends at that ministry. Null: no ministry's day. */
  readonly ends: string | null
  readonly standing: CalendarStanding
  /** Days past its day at that ministry while it is open; 0: not late. */
  readonly overdueDays: number
  /** How often it was changed: a reader who kept it earlier knows which is newer. */
  readonly version: number
  /** RFC 3339, UTC. */
  readonly updatedAt: string
  /** Null: computed from the statement. */
  readonly provenance: Provenance | null
}

export type MinistryDay = Omit<WorkingDay, 'holidays'> & {
  readonly holidays: readonly {
    readonly kind: WorkingDay['holidays'][number]['kind']
    readonly name: Readonly<Record<Language, string>>
    readonly source: WorkingDay['holidays'][number]['source']
  }[]
}

export interface CalendarDay {
  readonly day: CalendarDate
  /** Whether all three ministries work; null: a year's holidays are not known here. */
  readonly allThreeWork: boolean | null
  readonly ministries: Readonly<Record<Party, MinistryDay>>
}

export interface Calendar {
  readonly asOf: AsOf
  readonly from: CalendarDate
  readonly to: CalendarDate
  /** Every day of the window. */
  readonly days: readonly CalendarDay[]
  /** By day. */
  readonly entries: readonly CalendarEntry[]
  /** Open, and past its day before the window begins; longest overdue first. */
  readonly overdue: readonly CalendarEntry[]
  readonly ministerial: Ministerial
  /** True: there is more in the window, or overdue, than is shown. */
  readonly more: boolean
  /** The days of which holidays are known. */
  readonly holidaysKnown: { readonly from: CalendarDate; readonly to: CalendarDate }
}
