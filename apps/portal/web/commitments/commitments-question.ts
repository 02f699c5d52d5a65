import { asks, code } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

// The lists themselves load with the screen: what is no section or class narrows nothing there.

/** Which commitments are shown, as the address says it. */
export const commitmentsQuestion = asks({ ...pastDayField, section: code, class: code })

export type CommitmentsQuestion = ReturnType<typeof commitmentsQuestion>
