import type { Audience, EventDefinition, Party, Tlp } from '@trilateral/contracts'
import type { Measure } from '@trilateral/contracts/critical-minerals'

/** A measure as the register keeps it: the document, who entered it, who may see it, and how often it has changed. */
export interface MeasureRecord {
  readonly measure: Measure
  /** From 1; each change adds one. It is also the `sequence` of the event that tells of the change. */
  readonly version: number
  /** The party whose officials entered it: they alone change it. */
  readonly originator: Party
  readonly audience: Audience
  readonly tlp: Tlp
}

/** An event that a rule decided on; the store gives it its envelope. */
export interface Happening {
  readonly definition: EventDefinition
  readonly data: unknown
}

/** What a rule answers when it says yes: the record as it now stands, and what to tell the others. */
export interface Change {
  readonly state: MeasureRecord
  readonly event: Happening
}

/** Ties data to its definition at compile time. */
export function happened<Data>(definition: EventDefinition<string, Data>, data: Data): Happening {
  return { definition, data }
}
