import { asks, code, commitmentCode, yesOrNo } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

/** Which alerts are asked for, as the address says it. */
export const alertsQuestion = asks({
  ...pastDayField,
  area: code,
  commitment: commitmentCode,
  open: yesOrNo,
})

export type AlertsQuestion = ReturnType<typeof alertsQuestion>
