import { z } from 'zod'
import { calendarDateSchema } from '../calendar-date.ts'
import { sourceSchema } from '../fact-source.ts'
import { multilingualTextSchema } from '../language.ts'
import {
  disruptedGoodSchema,
  noticeStateSchema,
  originatingPostSchema,
  particularsSchema,
} from './notice-terms.ts'
import {
  basisSchema,
  commitmentCodeSchema,
  confidenceSchema,
  evidenceSchema,
  impactSchema,
  likelihoodSchema,
  personSchema,
} from './terms.ts'

export const noticeAssessmentSchema = z
  .strictObject({
    severity: impactSchema,
    likelihood: likelihoodSchema.nullable().describe('Null: it has happened.'),
    confidence: confidenceSchema,
    judgement: multilingualTextSchema,
    assessedOn: calendarDateSchema,
    by: personSchema,
  })
  .describe(
    'How grave it is, how likely it is to come to that, and how far the evidence carries: three things.',
  )
export type NoticeAssessment = z.infer<typeof noticeAssessmentSchema>

export const noticeMeetingSchema = z
  .strictObject({
    requestedOn: calendarDateSchema.describe('T0.'),
    source: sourceSchema
      .nullable()
      .describe('By what the request went out; null: it was recorded here on its own day.'),
    dueOn: calendarDateSchema.describe('The last day on which the meeting is in time.'),
    convenedOn: calendarDateSchema.nullable(),
    form: z.enum(['in-person', 'virtual']).nullable(),
    breachedOn: calendarDateSchema
      .nullable()
      .describe(
        'The first day on which it was late; null: it is not, or was found to have been held in time.',
      ),
  })
  .describe(
    'The meeting that was asked for. Its days are days at the ministry that asked: there the request has its date.',
  )
export type NoticeMeeting = z.infer<typeof noticeMeetingSchema>

export const noticeSchema = z
  .strictObject({
    id: z.uuid(),
    title: multilingualTextSchema,
    state: noticeStateSchema,
    exercise: z
      .boolean()
      .describe('An exercise from its first draft to its end: it goes the same way, and counts for nothing.'),
    post: originatingPostSchema,
    disrupted: z.array(disruptedGoodSchema).min(1).max(20),
    occurrence: z.strictObject({
      kind: z.enum(['observed', 'expected']),
      on: calendarDateSchema.nullable().describe('Null: the day is not known.'),
    }),
    particulars: particularsSchema,
    evidence: z.array(evidenceSchema).max(20),
    commitments: z.array(commitmentCodeSchema).max(29),
    issuedOn: calendarDateSchema.nullable().describe('Null while it is a draft.'),
    assessment: noticeAssessmentSchema.nullable(),
    meeting: noticeMeetingSchema.nullable(),
    response: z
      .strictObject({ text: multilingualTextSchema, on: calendarDateSchema, by: personSchema })
      .nullable(),
    closed: z.strictObject({ because: multilingualTextSchema, on: calendarDateSchema }).nullable(),
    basis: basisSchema,
  })
  .describe('A disruption of supply, or one that is coming, told by one ministry to the others.')
export type Notice = z.infer<typeof noticeSchema>
