import { calendarDateSchema, multilingualTextSchema } from '@trilateral/contracts'
import { evidenceSchema, milestoneSchema } from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { changing, entering } from './command.ts'

const draft = milestoneSchema.omit({ id: true, baseline: true, slips: true, reachedOn: true, evidence: true })

export const recordMilestoneInput = draft.extend(entering)
export const amendMilestoneInput = draft.omit({ program: true, due: true, basis: true }).extend(changing)
export const slipInput = z.strictObject({
  ...changing,
  to: calendarDateSchema,
  /** Null passes here: the rule refuses it in words. */
  cause: multilingualTextSchema.nullable(),
})
export const reachInput = z.strictObject({
  ...changing,
  on: calendarDateSchema,
  /** None passes here: the rule refuses it in words. */
  evidence: z.array(evidenceSchema).max(20),
})

export type RecordMilestoneInput = z.infer<typeof recordMilestoneInput>
export type AmendMilestoneInput = z.infer<typeof amendMilestoneInput>
export type SlipInput = z.infer<typeof slipInput>
export type ReachInput = z.infer<typeof reachInput>
