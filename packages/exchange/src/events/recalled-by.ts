import { audienceCode, type EventOf } from '@trilateral/contracts'
import { recallOrdered, type Recall } from '@trilateral/contracts/work-program'

/** What an order of recall takes back, and to whom it leaves it. */
export interface RecallOrder {
  /** Of the same source as the order: the record, and what stood under it. */
  readonly subjects: readonly string[]
  /** Audience code. */
  readonly to: string
  readonly kind: Recall['kind']
  readonly at: string
}

/** Undefined for all other events. */
export function recalledBy(event: EventOf<unknown>): RecallOrder | undefined {
  if (event.type !== recallOrdered.type) return undefined
  const { recall } = event.data as { recall: Recall }
  const { of, along, kind, to, orderedAt } = recall
  return {
    subjects: [of.id, ...along.map(({ id }) => id)],
    to: audienceCode(to),
    kind,
    at: orderedAt,
  }
}
