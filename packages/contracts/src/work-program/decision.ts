import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { basisSchema, personSchema } from './terms.ts'

export const DECISION_STATUSES = ['asked', 'taken', 'withdrawn'] as const

/** A decision that officials ask of leadership. */
export const decisionSchema = z.strictObject({
  id: z.uuid(),
  /** Null: it is about no single program. */
  program: z.uuid().nullable(),
  question: multilingualTextSchema,
  options: z.array(multilingualTextSchema).max(6),
  askedOf: z.array(partySchema).min(1).max(3),
  askedBy: personSchema,
  askedOn: calendarDateSchema,
  /** The day after which it comes too late; null: none is set. */
  due: calendarDateSchema.nullable(),
  status: z.enum(DECISION_STATUSES),
  outcome: multilingualTextSchema.nullable(),
  settledOn: calendarDateSchema.nullable(),
  basis: basisSchema,
})
export type DecisionAsked = z.infer<typeof decisionSchema>
