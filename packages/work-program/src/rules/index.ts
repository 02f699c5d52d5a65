export { checkPartyInAudience, checkWithinAudience, type Linked } from './audience.ts'
export { briefFigures, ministerialOf, type BriefFigures, type BriefParts } from './brief/brief-figures.ts'
export {
  exceptionOf,
  exceptions,
  exceptionsAtMost,
  worstFirst,
  type PortfolioProgram,
  type ProgramException,
} from './brief/exceptions.ts'
export { noticeExceptions, type NoticeException } from './brief/notice-exceptions.ts'
export { dueItems, overdueOf, type Datable, type DueItem } from './brief/overdue.ts'
export type { Change } from './change.ts'
export { dayFor, ministryDays, type Days } from './days.ts'
export { checkDependencies, type DependencyGraph } from './dependencies.ts'
export { assignAction, completeAction, type ActionDraft } from './decisions-and-meetings/action.ts'
export {
  askDecision,
  takeDecision,
  withdrawDecision,
  type AskContext,
  type DecisionDraft,
  type TakeCommand,
} from './decisions-and-meetings/decision.ts'
export {
  cancelMeeting,
  holdMeeting,
  planMeeting,
  replanMeeting,
  type HoldCommand,
  type MeetingDraft,
} from './decisions-and-meetings/meeting.ts'
export { approveBottomLine, type BottomLineDraft } from './follow-up/bottom-line.ts'
export { checkCommitments, checkOwnCommitments, restsOnRatedVerb } from './follow-up/commitment-codes.ts'
export {
  assessCommitment,
  assignCommitment,
  noteActivity,
  reassignCommitment,
  type CommitmentAssessmentContext,
  type CommitmentDraft,
} from './follow-up/commitment.ts'
export {
  amendMilestone,
  reachMilestone,
  recordMilestone,
  slipMilestone,
  type MilestoneContext,
  type MilestoneDraft,
  type MilestoneWording,
  type ReachCommand,
  type SlipCommand,
} from './milestones/milestone.ts'
export { nextMilestone, openMilestones, overdueDays, slipCount, slipDays } from './milestones/standing.ts'
export {
  breachDeadline,
  conveneMeeting,
  meetingStanding,
  requestMeeting,
  type Convening,
  type MeetingRequest,
  type MeetingStanding,
} from './notices/meeting-clock.ts'
export {
  amendNotice,
  answerNotice,
  assessNotice,
  closeNotice,
  draftNotice,
  issueNotice,
  type NoticeDraft,
  type NoticeJudgement,
  type NoticeWording,
} from './notices/notice.ts'
export { missingParticulars } from './notices/particulars.ts'
export { acknowledgeNotice, corroborateNotice, type CorroborationDraft } from './notices/replies.ts'
export { NOTICE_STEPS, stageOf, type NoticeStep } from './notices/steps.ts'
export { assessProgram, type AssessmentContext, type AssessmentDraft } from './programs/assessment.ts'
export {
  amendProgram,
  closeProgram,
  recordProgram,
  wholePrograms,
  type ProgramContext,
  type ProgramDraft,
} from './programs/program.ts'
export { combineWorst, isRating, stepsWorse, threePoint, type ThreePoint } from './rating.ts'
export { WORK_PROGRAM_REFUSAL_FACTS, WORK_PROGRAM_REFUSALS, type WorkProgramRefusal } from './refusals.ts'
export {
  acknowledgeAlert,
  assignAlert,
  closeAlert,
  raiseAlert,
  type AlertDraft,
} from './risks-and-alerts/alert.ts'
export {
  amendRisk,
  closeRisk,
  recordRisk,
  type RiskDraft,
  type RiskWording,
} from './risks-and-alerts/risk.ts'
export { computedSignal, signalOfSeveral, type ProgramSignalParts } from './signal/computed-signal.ts'
export {
  declaredBesideComputed,
  hasWorsened,
  isStale,
  worseOfBoth,
  type DeclaredBesideComputed,
} from './signal/declared-beside-computed.ts'
export {
  DAYS_BEHIND,
  DECISION_DAYS_OVERDUE,
  EXCEPTIONS_AT_MOST,
  EXCEPTIONS_SHARE,
  MEETING_DUE_SOON_DAYS,
  STALE_AFTER_DAYS,
  TIMES_SLIPPED,
  WATERMELON_STEPS,
} from './signal/thresholds.ts'
