import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { multilingualTextSchema } from '../language.ts'
import {
  confidenceSchema,
  declaredSchema,
  evidenceSchema,
  personSchema,
  ratingSchema,
  trendSchema,
} from './terms.ts'

export const signalReasonSchema = z
  .strictObject({
    code: z.enum([
      'no-next-milestone',
      'milestone-overdue',
      'milestone-slipped',
      'slipped-repeatedly',
      'open-severe-risk',
      'decision-overdue',
      'on-plan',
    ]),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .describe(
    'Why the rules came to their rating, as codes that screens explain, with the figures behind them.',
  )
export type SignalReason = z.infer<typeof signalReasonSchema>

export const computedSignalSchema = z
  .strictObject({
    rating: ratingSchema.nullable(),
    reasons: z.array(signalReasonSchema).max(20),
  })
  .describe(
    'What the rules make of milestones, risks and decisions, beside what an official declares. Null where they cannot judge.',
  )
export type ComputedSignal = z.infer<typeof computedSignalSchema>

export const assessmentSchema = z
  .strictObject({
    declared: declaredSchema,
    computed: computedSignalSchema,
    trend: trendSchema,
    confidence: confidenceSchema,
    whatChanged: multilingualTextSchema.describe('What changed since the last one.'),
    evidence: z.array(evidenceSchema).max(20),
    ask: multilingualTextSchema.nullable().describe('What leadership is asked to do; null: nothing.'),
    nextMilestone: z
      .uuid()
      .nullable()
      .describe('The milestone by which it will be seen; a rating A to E must name one.'),
    assessedOn: calendarDateSchema,
    by: personSchema,
  })
  .describe(
    "An official's word on how likely something is to be delivered, the evidence for it, and what is asked of leadership.",
  )
export type Assessment = z.infer<typeof assessmentSchema>
