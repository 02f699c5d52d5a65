export { workProgram } from './area.ts'
export { ALERT_KINDS, ALERT_STATUSES, alertSchema, type Alert } from './alert.ts'
export {
  assessmentSchema,
  computedSignalSchema,
  signalReasonSchema,
  type Assessment,
  type ComputedSignal,
  type SignalReason,
} from './assessment.ts'
export {
  activitySchema,
  bottomLineSchema,
  commitmentSchema,
  type Activity,
  type BottomLine,
  type Commitment,
} from './commitment.ts'
export { DECISION_STATUSES, decisionSchema, type DecisionAsked } from './decision.ts'
export {
  actionAssigned,
  actionDone,
  decisionAsked,
  decisionTaken,
  decisionWithdrawn,
  meetingCancelled,
  meetingHeld,
  meetingPlanned,
} from './decision-and-meeting.events.ts'
export {
  bottomLineApproved,
  commitmentActivityNoted,
  commitmentAssessed,
  commitmentAssigned,
} from './follow-up.events.ts'
export {
  actionSchema,
  MEETING_KINDS,
  MEETING_STATUSES,
  meetingSchema,
  type Action,
  type Meeting,
} from './meeting.ts'
export {
  milestoneAmended,
  milestoneReached,
  milestoneRecorded,
  milestoneSlipped,
} from './milestone.events.ts'
export { milestoneSchema, slipSchema, type Milestone, type Slip } from './milestone.ts'
export {
  noticeAcknowledgementRecorded,
  noticeAmended,
  noticeAnswered,
  noticeAssessed,
  noticeClosed,
  noticeConvened,
  noticeCorroborationRecorded,
  noticeDeadlineBreached,
  noticeDrafted,
  noticeIssued,
  noticeMeetingRequested,
} from './notice.events.ts'
export {
  CORROBORATION_FINDINGS,
  noticeAcknowledgementSchema,
  noticeCorroborationSchema,
  type NoticeAcknowledgement,
  type NoticeCorroboration,
} from './notice-reply.ts'
export {
  disruptedGoodSchema,
  IMPACTS_ON,
  MEETING_WITHIN_DAYS,
  NOTICE_SECTORS,
  NOTICE_STATES,
  noticeStateSchema,
  originatingPostSchema,
  PARTICULARS,
  particularsSchema,
  POST_KINDS,
  type DisruptedGood,
  type NoticeState,
  type OriginatingPost,
  type Particular,
  type Particulars,
} from './notice-terms.ts'
export {
  noticeAssessmentSchema,
  noticeMeetingSchema,
  noticeSchema,
  type Notice,
  type NoticeAssessment,
  type NoticeMeeting,
} from './notice.ts'
export { programAmended, programAssessed, programClosed, programRecorded } from './program.events.ts'
export {
  dependencySchema,
  PROGRAM_STATUSES,
  programSchema,
  type Dependency,
  type Program,
} from './program.ts'
export { requestRefused } from './request.events.ts'
export { refusedRequestSchema, type RefusedRequest } from './request.ts'
export {
  alertAcknowledged,
  alertClosed,
  alertRaised,
  riskAmended,
  riskClosed,
  riskRecorded,
} from './risk-and-alert.events.ts'
export { riskSchema, type Risk } from './risk.ts'
export {
  BASES,
  basisSchema,
  commitmentCodeSchema,
  CONFIDENCES,
  confidenceSchema,
  DECLARED,
  declaredSchema,
  evidenceSchema,
  IMPACTS,
  impactSchema,
  LIKELIHOODS,
  likelihoodSchema,
  ownerSchema,
  ownersSchema,
  personSchema,
  RATINGS,
  ratingSchema,
  TRENDS,
  trendSchema,
  type Basis,
  type Confidence,
  type Declared,
  type Evidence,
  type Impact,
  type Likelihood,
  type Owner,
  type Owners,
  type Person,
  type Rating,
  type Trend,
} from './terms.ts'
export {
  commentEdited,
  commentWithdrawn,
  commentWritten,
  savedViewAmended,
  savedViewShared,
  savedViewWithdrawn,
} from './comment-and-view.events.ts'
export { commentSchema, mentionSchema, type Comment, type Mention } from './comment.ts'
export {
  savedViewSchema,
  viewListSchema,
  viewNameSchema,
  viewQuestionSchema,
  type SavedView,
  type ViewQuestion,
} from './saved-view.ts'
export {
  recallConfirmationRecorded,
  recallOrdered,
  sharingChangeCarriedOut,
  sharingChangeDeclined,
  sharingChangeProposed,
} from './sharing.events.ts'
export {
  recallConfirmationSchema,
  recallSchema,
  SHARING_KINDS,
  sharingChangeSchema,
  type Recall,
  type RecallConfirmation,
  type SharingChange,
  type SharingKind,
} from './sharing.ts'
