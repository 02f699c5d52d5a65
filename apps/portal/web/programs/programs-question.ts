import { PARTIES } from '@trilateral/contracts'
import { asks, code, commitmentCode, oneOf, words } from '../frame/address.ts'
import { pastDayField } from '../frame/past-day.ts'

/** Which programs are asked for, as the address says it. */
export const programsQuestion = asks({
  ...pastDayField,
  area: code,
  commitment: commitmentCode,
  rating: oneOf(['A', 'B', 'C', 'D', 'E', 'reset', 'withheld', 'not-assessed']),
  party: oneOf(PARTIES),
  status: oneOf(['active', 'closed']),
  order: oneOf(['worst-first', 'next-milestone']),
  search: words,
})

export type ProgramsQuestion = ReturnType<typeof programsQuestion>
