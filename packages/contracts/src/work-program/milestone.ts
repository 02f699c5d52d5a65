import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { sourceSchema } from '../fact-source.ts'
import { basisSchema, evidenceSchema, personSchema } from './terms.ts'

/** One move of a date, with its cause. Moves are added, never rewritten: the baseline stays. */
export const slipSchema = z.strictObject({
  from: calendarDateSchema,
  to: calendarDateSchema,
  cause: multilingualTextSchema,
  recordedOn: calendarDateSchema,
  by: personSchema,
})
export type Slip = z.infer<typeof slipSchema>

/** A dated point of a program that can be seen to have been reached. */
export const milestoneSchema = z.strictObject({
  id: z.uuid(),
  program: z.uuid(),
  title: multilingualTextSchema,
  /** The ministry whose day decides whether it is late. */
  dayOf: partySchema,
  /** The date first set. */
  baseline: calendarDateSchema,
  /** The date that holds now. */
  due: calendarDateSchema,
  slips: z.array(slipSchema).max(100),
  /** Milestones, of whichever program, that must be reached first. */
  dependsOn: z.array(z.uuid()).max(50),
  /** Its slip moves the program's end. */
  critical: z.boolean(),
  reachedOn: calendarDateSchema.nullable(),
  evidence: z.array(evidenceSchema).max(20),
  basis: basisSchema,
  source: sourceSchema.nullable(),
})
export type Milestone = z.infer<typeof milestoneSchema>
