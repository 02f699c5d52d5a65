import type { CalendarDate, Party } from '@trilateral/contracts'
import type { Notice, NoticeCorroboration, NoticeState, Particular } from '@trilateral/contracts/work-program'
import type { MeetingStanding } from '@trilateral/work-program/rules'
import type { AsOf, Provenance, Shown, Total } from '../answer/answer.ts'

/** A disruption notice, joined with what other ministries say of it as far as the reader may see that. */
export interface NoticeItem {
  readonly id: string
  readonly area: string
  readonly notice: Notice
  /** Where it stands, acknowledgements counted in. */
  readonly stage: NoticeState
  readonly acknowledged: readonly { readonly party: Party; readonly on: CalendarDate }[]
  /** The latest first. */
  readonly corroborations: readonly Shown<NoticeCorroboration>[]
  /** Particulars of Article 12 that nobody knows yet. */
  readonly missing: readonly Particular[]
  /** Null: no meeting was asked for. */
  readonly meeting: MeetingStanding | null
  /** Its source is the report of the post. */
  readonly provenance: Provenance
}

export interface NoticeList {
  readonly asOf: AsOf
  /** What was issued last first; the newest of them where there are more. */
  readonly items: readonly NoticeItem[]
  /** All that are asked for. */
  readonly total: Total
  /** Exercises, which are counted nowhere else. */
  readonly exercises: Total
}
