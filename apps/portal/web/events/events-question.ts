import { PARTIES } from '@trilateral/contracts'
import { asks, code, oneOf, written } from '../frame/address.ts'

// Which areas and types there are is known to the screen alone: the list of all events would come with every page otherwise.

/** How the event log is narrowed, as the address says it. */
export const eventsQuestion = asks({
  area: code,
  type: written(/^[a-z][a-z-]{0,39}\.[a-z-]{1,80}$/),
  originator: oneOf(PARTIES),
})

export type EventsQuestion = ReturnType<typeof eventsQuestion>
