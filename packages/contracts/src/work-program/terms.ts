import { z } from 'zod'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import { partySchema } from '../party.ts'
import { IMPACTS, LIKELIHOODS } from './scales.ts'

export { IMPACTS, LIKELIHOODS } from './scales.ts'

/**
 * On what a statement of the work program rests: the ministers' text, a team's own plan (the text sets no date but "annually"),
 * or nothing: it was made up to show the product.
 */
export const BASES = ['agreed-text', 'team-set', 'illustrative'] as const
export const basisSchema = z.enum(BASES)
export type Basis = z.infer<typeof basisSchema>

export const commitmentCodeSchema = z
  .string()
  .regex(/^[a-z][a-z-]{0,39}-[1-9][0-9]?$/, 'commitment-code-unknown')
  .describe(
    "A commitment of the ministers' statement, by the code that the platform gives it: `critical-minerals-3`.",
  )

export const evidenceSchema = z
  .strictObject({ title: multilingualTextSchema, source: sourceSchema })
  .describe('Something one can look at that bears a statement out.')
export type Evidence = z.infer<typeof evidenceSchema>

export const personSchema = z
  .strictObject({ party: partySchema, name: z.string().trim().min(1).max(200) })
  .describe('A person as they appear in the record: shown, never looked up.')
export type Person = z.infer<typeof personSchema>

export const ownerSchema = z
  .strictObject({
    office: multilingualTextSchema,
    person: z.string().trim().min(1).max(200).nullable(),
  })
  .describe('Who answers for something in one ministry. The person is null while nobody is named.')
export type Owner = z.infer<typeof ownerSchema>
export const ownersSchema = z
  .strictObject({
    jp: ownerSchema.nullable(),
    kr: ownerSchema.nullable(),
    us: ownerSchema.nullable(),
  })
  .describe('An owner per ministry; null where a ministry has named none.')
export type Owners = z.infer<typeof ownersSchema>

/** Five steps, worded after the UK's NAO and IPA; then what is no rating: the plan is being reset, or is not shown. */
export const RATINGS = ['A', 'B', 'C', 'D', 'E'] as const
export const ratingSchema = z.enum(RATINGS)
export type Rating = z.infer<typeof ratingSchema>
export const DECLARED = [...RATINGS, 'reset', 'withheld'] as const
export const declaredSchema = z.enum(DECLARED)
export type Declared = z.infer<typeof declaredSchema>

export const TRENDS = ['improving', 'steady', 'worsening'] as const
export const trendSchema = z.enum(TRENDS)
export type Trend = z.infer<typeof trendSchema>

/** How far the evidence carries; told apart from likelihood (ICD 203). */
export const CONFIDENCES = ['high', 'moderate', 'low'] as const
export const confidenceSchema = z.enum(CONFIDENCES)
export type Confidence = z.infer<typeof confidenceSchema>

export const likelihoodSchema = z.enum(LIKELIHOODS)
export type Likelihood = z.infer<typeof likelihoodSchema>

export const impactSchema = z.enum(IMPACTS)
export type Impact = z.infer<typeof impactSchema>
