import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { sourceSchema } from '../fact-source.ts'
import { basisSchema, evidenceSchema, personSchema } from './terms.ts'

export const slipSchema = z
  .strictObject({
    from: calendarDateSchema,
    to: calendarDateSchema,
    cause: multilingualTextSchema,
    recordedOn: calendarDateSchema,
    by: personSchema,
  })
  .describe('One move of a date, with its cause. Moves are added, never rewritten: the baseline stays.')
export type Slip = z.infer<typeof slipSchema>

export const milestoneSchema = z
  .strictObject({
    id: z.uuid(),
    program: z.uuid(),
    title: multilingualTextSchema,
    dayOf: partySchema.describe('The ministry whose day decides whether it is late.'),
    baseline: calendarDateSchema.describe('The date first set.'),
    due: calendarDateSchema.describe('The date that holds now.'),
    slips: z.array(slipSchema).max(100),
    dependsOn: z
      .array(z.uuid())
      .max(50)
      .describe('Milestones, of whichever program, that must be reached first.'),
    critical: z.boolean().describe("Its slip moves the program's end."),
    reachedOn: calendarDateSchema.nullable(),
    evidence: z.array(evidenceSchema).max(20),
    basis: basisSchema,
    source: sourceSchema.nullable(),
  })
  .describe('A dated point of a program that can be seen to have been reached.')
export type Milestone = z.infer<typeof milestoneSchema>
