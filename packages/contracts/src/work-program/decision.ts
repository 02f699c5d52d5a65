import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { basisSchema, personSchema } from './terms.ts'

export const DECISION_STATUSES = ['asked', 'taken', 'withdrawn'] as const

export const decisionSchema = z
  .strictObject({
    id: z.uuid(),
    program: z.uuid().nullable().describe('Null: it is about no single program.'),
    question: multilingualTextSchema,
    options: z.array(multilingualTextSchema).max(6),
    askedOf: z.array(partySchema).min(1).max(3),
    askedBy: personSchema,
    askedOn: calendarDateSchema,
    due: calendarDateSchema.nullable().describe('The day after which it comes too late; null: none is set.'),
    status: z.enum(DECISION_STATUSES),
    outcome: multilingualTextSchema.nullable(),
    settledOn: calendarDateSchema.nullable(),
    basis: basisSchema,
  })
  .describe('A decision that officials ask of leadership.')
export type DecisionAsked = z.infer<typeof decisionSchema>
