import type { CalendarDate, Language, Party } from '@trilateral/contracts'

/** Why a ministry does not work on a day that is no Saturday and no Sunday, or would not if it were none. */
export const HOLIDAY_KINDS = ['holiday', 'substitute', 'special', 'offices-closed'] as const

/**
 * `holiday`: one that the law names. `substitute`: given in place of one that falls on a day off. `special`: given for one year
 * alone, such as an election. `offices-closed`: no holiday, but the government's offices do not work.
 */
export type HolidayKind = (typeof HOLIDAY_KINDS)[number]

/** Where days were read. */
export interface HolidaySource {
  readonly name: string
  readonly url: string
  /** The day on which it was read. */
  readonly accessedOn: CalendarDate
  /** Set where days were computed from the law and the responsible office has not been read yet. */
  readonly isComputed: boolean
}

export interface Holiday {
  readonly day: CalendarDate
  readonly party: Party
  readonly kind: HolidayKind
  readonly name: Readonly<Record<Language, string>>
  readonly source: HolidaySource
}
