import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import { assessmentSchema } from './assessment.ts'
import { basisSchema, commitmentCodeSchema, evidenceSchema, ownersSchema } from './terms.ts'

export const activitySchema = z
  .strictObject({
    on: calendarDateSchema,
    what: multilingualTextSchema,
    evidence: z.array(evidenceSchema).max(20),
  })
  .describe(
    'What was done about a commitment, on a day: how "explore" and "welcome" are followed up, since they promise no delivery.',
  )

export const commitmentSchema = z
  .strictObject({
    id: z.uuid(),
    code: commitmentCodeSchema,
    owners: ownersSchema,
    assessment: assessmentSchema
      .nullable()
      .describe('Only for what was pledged or intended; null: not assessed.'),
    activities: z.array(activitySchema).max(200),
    basis: basisSchema,
  })
  .describe(
    'How an area follows up one commitment of the statement; the commitment itself is reference data.',
  )
export type Commitment = z.infer<typeof commitmentSchema>
export type Activity = z.infer<typeof activitySchema>

export const bottomLineSchema = z
  .strictObject({
    id: z.uuid(),
    text: multilingualTextSchema,
    approvedBy: z.strictObject({
      party: z.enum(['jp', 'kr', 'us']),
      name: z.string().trim().min(1).max(200),
      office: multilingualTextSchema,
    }),
    approvedOn: calendarDateSchema,
    basis: basisSchema,
  })
  .describe('The one sentence that an area puts before leadership, and the official who stands for it.')
export type BottomLine = z.infer<typeof bottomLineSchema>
