import { SEARCH_KINDS } from '@trilateral/contracts/portal'
import { asks, oneOf, words } from '../frame/address.ts'

/** What is looked for, as the address says it. The router takes digits for a number: 46 is a word here. */
export const searchQuestion = asks({
  q: (given: unknown) => words(typeof given === 'number' ? String(given) : given),
  kind: oneOf(SEARCH_KINDS),
})

export type SearchQuestion = ReturnType<typeof searchQuestion>
