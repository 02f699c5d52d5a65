import { asks, code, yesOrNo } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

/** Which notices are asked for, as the address says it. */
export const noticesQuestion = asks({
  ...pastDayField,
  area: code,
  open: yesOrNo,
  exercises: yesOrNo,
})

export type NoticesQuestion = ReturnType<typeof noticesQuestion>
