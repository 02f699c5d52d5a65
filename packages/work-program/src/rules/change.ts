import type { EventDefinition } from '@trilateral/contracts'

/** What a rule answers when it says yes: the record as it now stands, and what to tell the others. */
export interface Change<State> {
  readonly state: State
  readonly event: { readonly definition: EventDefinition; readonly data: unknown }
}

/** Ties an event's data to its definition at compile time. */
export function changed<State, Data>(
  state: State,
  definition: EventDefinition<string, Data>,
  data: Data,
): Change<State> {
  return { state, event: { definition, data } }
}
