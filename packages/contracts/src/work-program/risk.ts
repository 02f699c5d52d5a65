import { z } from 'zod'
import { multilingualTextSchema } from '../language.ts'
import {
  basisSchema,
  commitmentCodeSchema,
  confidenceSchema,
  impactSchema,
  likelihoodSchema,
  personSchema,
} from './terms.ts'

export const riskSchema = z
  .strictObject({
    id: z.uuid(),
    program: z.uuid(),
    title: multilingualTextSchema,
    likelihood: likelihoodSchema,
    impact: impactSchema,
    confidence: confidenceSchema,
    mitigation: multilingualTextSchema.nullable(),
    owner: personSchema.nullable(),
    commitments: z.array(commitmentCodeSchema).max(29),
    status: z.enum(['open', 'closed']),
    closedBecause: multilingualTextSchema.nullable().describe('Why it was closed; null while open.'),
    basis: basisSchema,
  })
  .describe(
    'Something that may happen to a program. Likelihood and confidence are two things and stay two fields.',
  )
export type Risk = z.infer<typeof riskSchema>
