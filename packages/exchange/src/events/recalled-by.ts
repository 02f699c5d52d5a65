import { audienceCode, type EventOf } from '@trilateral/contracts'
import { z } from 'zod'

/** What an order of recall takes back, and to whom it leaves it. */
export interface RecallOrder {
  /** Of the same source as the order. */
  readonly subjects: readonly string[]
  /** Audience code. */
  readonly to: string
  readonly kind: string
  readonly at: string
}

const TYPE = 'work-program.recall-ordered'

const orderSchema = z.object({
  recall: z.object({
    of: z.object({ id: z.string() }),
    along: z.array(z.object({ id: z.string() })),
    kind: z.string(),
    to: z.array(z.string()),
    orderedAt: z.string(),
  }),
})

/** Undefined for all other events. */
export function recalledBy(event: EventOf<unknown>): RecallOrder | undefined {
  if (event.type !== TYPE) return undefined
  const { recall } = orderSchema.parse(event.data)
  const { of, along, kind, to, orderedAt } = recall
  return {
    subjects: [of.id, ...along.map(({ id }) => id)],
    to: audienceCode(event.audience.filter((party) => to.includes(party))),
    kind,
    at: orderedAt,
  }
}
