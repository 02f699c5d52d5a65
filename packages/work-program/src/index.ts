export { demoPerson, demoRecorder, madeUpEvidence } from './demonstration/people.ts'
export type { MilestoneEntry, ProgramEntry } from './demonstration/program-entry.ts'
export { openNotices, type OpeningGoods } from './demonstration/open-notices.ts'
export { programSteps } from './demonstration/program-steps.ts'
export { demonstrationOf, type Demonstration, type Step } from './demonstration/step.ts'
export { takeSteps, type TakenSteps } from './demonstration/take-steps.ts'
export type { DeskParts } from './desk/desk-parts.ts'
export { workProgramDesk, type WorkProgramDesk } from './desk/work-program-desk.ts'
export {
  actionRecord,
  alertRecord,
  bottomLineRecord,
  commitmentRecord,
  decisionRecord,
  meetingRecord,
  milestoneRecord,
  noticeAcknowledgementRecord,
  noticeCorroborationRecord,
  noticeRecord,
  programRecord,
  requestRecord,
  riskRecord,
} from './kept/definitions.ts'
export { viewFile, viewFileInput, type FileColumn } from './files/view-file.ts'
export { workProgramMigrations } from './migrations.ts'
export { noticeClock } from './notice-clock.ts'
export type { Heed, HeedingParts } from './portal/heed.ts'
export { portalHearing, type PortalHearing, type PortalHearingSettings } from './portal/portal-hearing.ts'
export { isOfOwner } from './rules/notices/reported.ts'
export { reportIn, systemOf } from './portal/report-in.ts'
export { requestIdFor } from './portal/request-id.ts'
export type { CommitmentRow } from './questions/commitments.ts'
export type { MilestonePage } from './questions/milestone-page.ts'
export type { MyWork, Waiting } from './questions/my-work.ts'
export type { NoticePage, NoticeView } from './questions/notices.ts'
export type { Preview, Readers } from './questions/preview.ts'
export type { ActivityView, ProgramPage } from './questions/program-page.ts'
export type { RegisterPage, RegisterRow } from './questions/register.ts'
export type { MilestoneStanding, ProgramStanding } from './questions/standing.ts'
export type { Timeline, TimelineRow } from './questions/timeline.ts'
export type { ListView, RecordView, VersionView } from './questions/views.ts'
export { recallConfirmationRecord } from './sharing/sharing-records.ts'
export type { WorkProgramContext } from './router/trpc.ts'
export { workProgramRouter, type WorkProgramRouter } from './router/work-program-router.ts'
