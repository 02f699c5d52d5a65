import { asks, code, oneOf, written } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

export const KINDS = [
  'meeting',
  'ministerial-due',
  'decision-due',
  'milestone-due',
  'action-due',
  'suspension-ends',
  'assessment-grows-old',
] as const

/** Which month is shown and how, as the address says it. */
export const calendarQuestion = asks({
  ...pastDayField,
  /** Left out: from today on. */
  month: written(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/),
  view: oneOf(['month', 'agenda']),
  area: code,
  kind: oneOf(KINDS),
})

export type CalendarQuestion = ReturnType<typeof calendarQuestion>
