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

/** How grave it is, how likely it is to come to that, and how far the evidence carries: three things. */
export const noticeAssessmentSchema = z.strictObject({
  severity: impactSchema,
  /** Null: it has happened. */
  likelihood: likelihoodSchema.nullable(),
  confidence: confidenceSchema,
  judgement: multilingualTextSchema,
  assessedOn: calendarDateSchema,
  by: personSchema,
})
export type NoticeAssessment = z.infer<typeof noticeAssessmentSchema>

/** The meeting that was asked for. Its days are days at the ministry that asked: there the request has its date. */
export const noticeMeetingSchema = z.strictObject({
  /** T0. */
  requestedOn: calendarDateSchema,
  /** By what the request went out; null: it was recorded here on its own day. */
  source: sourceSchema.nullable(),
  /** The last day on which the meeting is in time. */
  dueOn: calendarDateSchema,
  convenedOn: calendarDateSchema.nullable(),
  form: z.enum(['in-person', 'virtual']).nullable(),
  /** The first day on which it was late; null: it is not, or was found to have been held in time. */
  breachedOn: calendarDateSchema.nullable(),
})
export type NoticeMeeting = z.infer<typeof noticeMeetingSchema>

/** A disruption of supply, or one that is coming, told by one ministry to the others. */
export const noticeSchema = z.strictObject({
  id: z.uuid(),
  title: multilingualTextSchema,
  state: noticeStateSchema,
  /** An exercise from its first draft to its end: it goes the same way, and counts for nothing. */
  exercise: z.boolean(),
  post: originatingPostSchema,
  disrupted: z.array(disruptedGoodSchema).min(1).max(20),
  occurrence: z.strictObject({
    kind: z.enum(['observed', 'expected']),
    /** Null: the day is not known. */
    on: calendarDateSchema.nullable(),
  }),
  particulars: particularsSchema,
  evidence: z.array(evidenceSchema).max(20),
  commitments: z.array(commitmentCodeSchema).max(29),
  /** Null while it is a draft. */
  issuedOn: calendarDateSchema.nullable(),
  assessment: noticeAssessmentSchema.nullable(),
  meeting: noticeMeetingSchema.nullable(),
  response: z
    .strictObject({ text: multilingualTextSchema, on: calendarDateSchema, by: personSchema })
    .nullable(),
  closed: z.strictObject({ because: multilingualTextSchema, on: calendarDateSchema }).nullable(),
  basis: basisSchema,
})
export type Notice = z.infer<typeof noticeSchema>
