import { calendarDateSchema, sourceSchema, tlpSchema } from '@trilateral/contracts'
import {
  disruptedGoodSchema,
  evidenceSchema,
  noticeAssessmentSchema,
  noticeCorroborationSchema,
  noticeMeetingSchema,
  noticeSchema,
  NOTICE_STATES,
} from '@trilateral/contracts/work-program'
import { z } from 'zod'
import { because, changing, entering } from './command.ts'
import { list } from './questions.ts'

const draft = noticeSchema
  .omit({
    id: true,
    state: true,
    issuedOn: true,
    assessment: true,
    meeting: true,
    response: true,
    closed: true,
  })
  // None passes here: the rule refuses it in words.
  .extend({ disrupted: z.array(disruptedGoodSchema).max(20) })

/** A draft has one reader, the ministry that writes it: so it asks for no audience. */
export const draftNoticeInput = draft.extend({ requestId: entering.requestId })
export const amendNoticeInput = draft.omit({ exercise: true, basis: true }).extend(changing)
export const issueNoticeInput = z.strictObject({
  ...changing,
  audience: entering.audience,
  tlp: tlpSchema,
})
export const assessNoticeInput = noticeAssessmentSchema.omit({ assessedOn: true, by: true }).extend(changing)
export const requestMeetingInput = z.strictObject({
  ...changing,
  requestedOn: calendarDateSchema,
  source: sourceSchema.nullable(),
})
export const conveneMeetingInput = z.strictObject({
  ...changing,
  on: calendarDateSchema,
  form: noticeMeetingSchema.shape.form.unwrap(),
})
export const answerNoticeInput = z.strictObject({ ...changing, text: because })

/** An acknowledgement is for all who see the notice. */
export const acknowledgeNoticeInput = z.strictObject({ requestId: entering.requestId, notice: z.uuid() })
export const corroborateNoticeInput = noticeCorroborationSchema
  .pick({ notice: true, finding: true, judgement: true, confidence: true })
  // None passes here: the rule refuses it in words.
  .extend({ evidence: z.array(evidenceSchema).max(20), ...entering })

export const noticesInput = z.strictObject({
  ...list,
  status: z.enum(NOTICE_STATES).optional(),
  /** Only exercises, or only what is real. */
  exercise: z.boolean().optional(),
})

export type DraftNoticeInput = z.infer<typeof draftNoticeInput>
export type AmendNoticeInput = z.infer<typeof amendNoticeInput>
export type IssueNoticeInput = z.infer<typeof issueNoticeInput>
export type AssessNoticeInput = z.infer<typeof assessNoticeInput>
export type RequestMeetingInput = z.infer<typeof requestMeetingInput>
export type ConveneMeetingInput = z.infer<typeof conveneMeetingInput>
export type AnswerNoticeInput = z.infer<typeof answerNoticeInput>
export type AcknowledgeNoticeInput = z.infer<typeof acknowledgeNoticeInput>
export type CorroborateNoticeInput = z.infer<typeof corroborateNoticeInput>
export type NoticesInput = z.output<typeof noticesInput>
