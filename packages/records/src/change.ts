import type { Audience, EventDefinition, Party, Tlp } from '@trilateral/contracts'
import type { Also } from './also.ts'

/** Who changes a record: an official, as their ministry's identity provider names them. */
export interface Recorder {
  readonly party: Party
  readonly subject: string
  readonly name: string
}

/** An event that a rule decided on; the store gives it its envelope. */
export interface Happening {
  readonly definition: EventDefinition
  readonly data: unknown
}

/** Ties data to its definition at compile time. */
export function happened<Data>(definition: EventDefinition<string, Data>, data: Data): Happening {
  return { definition, data }
}

/** What a rule answers when it says yes to a new record: how it stands, and what to tell the others. */
export interface Entry<State> {
  readonly state: State
  /** Its definition's entity must be the record's. */
  readonly event: Happening
  /** The id of the event that led to this change. */
  readonly causationid?: string
  /** What else is written in the same transaction: with this, or not at all. */
  readonly also?: readonly Also[]
}

/** The same for a change of one that stands. Left out, audience and marking stay as they are. */
export interface Change<State> extends Entry<State> {
  readonly audience?: Audience
  readonly tlp?: Tlp
}

/** What a command did, or had already done when it was first sent. */
export interface Receipt {
  readonly id: string
  readonly version: number
}
