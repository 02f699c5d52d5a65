import { CALENDAR_KINDS } from '@trilateral/contracts/portal'
import { asks, code, oneOf, written } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

/** Which month is shown and how, as the address says it. */
export const calendarQuestion = asks({
  ...pastDayField,
  /** Left out: from today on. */
  month: written(/^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/),
  view: oneOf(['month', 'agenda']),
  area: code,
  kind: oneOf(CALENDAR_KINDS),
})

export type CalendarQuestion = ReturnType<typeof calendarQuestion>
