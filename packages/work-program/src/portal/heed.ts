import type { Decision, EventOf } from '@trilateral/contracts'
import type { Receipt, RecordStore } from '@trilateral/records'

export interface HeedingParts {
  readonly records: RecordStore
  /** Code of the area that hears. */
  readonly area: string
  readonly now: () => Date
}

/**
 * Does what an event of the portal asks for; null when it asks something else, or another area. It may be called again with the same
 * event, also after it was answered, and must then come to the same: request ids are made from the event's.
 */
export type Heed = (event: EventOf<unknown>) => Promise<Decision<Receipt> | null>
