import { asks, calendarDay, code, oneOf, yesOrNo } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

const question = asks({
  ...pastDayField,
  from: calendarDay,
  to: calendarDay,
  area: code,
  view: oneOf(['table', 'chart']),
  critical: yesOrNo,
})

export type TimelineQuestion = ReturnType<typeof question>

/** Which window is shown and how, as the address says it. A window that ends before it begins is none. */
export function timelineQuestion(search: unknown): TimelineQuestion {
  const asked = question(search)
  const { from, to, ...others } = asked
  return from !== undefined && to !== undefined && from > to ? others : asked
}
