import type { Decision, Party } from '@trilateral/contracts'
import type { Meeting } from '@trilateral/contracts/work-program'
import type { WrittenFile } from '@trilateral/files'
import type { Recorder } from '@trilateral/records'
import { bulkCommands } from '../bulk/bulk-commands.ts'
import { commentCommands } from '../comments/comment-commands.ts'
import { commentsOn, mentionsOf, type Comments, type MentionView } from '../comments/comment-questions.ts'
import type { About } from '../comments/inputs.ts'
import { actionCommands } from '../commands/actions.ts'
import { alertCommands } from '../commands/alerts.ts'
import { bottomLineCommands } from '../commands/bottom-lines.ts'
import { commitmentCommands } from '../commands/commitments.ts'
import { decisionCommands } from '../commands/decisions.ts'
import { meetingCommands } from '../commands/meetings.ts'
import { milestoneCommands } from '../commands/milestones.ts'
import { noticeReplyCommands } from '../commands/notice-replies.ts'
import { noticeCommands } from '../commands/notices.ts'
import { programCommands } from '../commands/programs.ts'
import { riskCommands } from '../commands/risks.ts'
import type { NoticesInput } from '../inputs/notices.ts'
import { alertFile, type AlertFileInput } from '../files/alert-file.ts'
import { programFile, type ProgramFileInput } from '../files/program-file.ts'
import type { PreviewInput, RegisterInput, TimelineInput } from '../inputs/questions.ts'
import { commitmentRows, type CommitmentRow } from '../questions/commitments.ts'
import { lists } from '../questions/lists.ts'
import { meetingPage } from '../questions/meeting-page.ts'
import { milestonePage, type MilestonePage } from '../questions/milestone-page.ts'
import { myWork, type MyWork } from '../questions/my-work.ts'
import { noticeList, noticePage, type NoticePage, type NoticeView } from '../questions/notices.ts'
import { preview, type Preview } from '../questions/preview.ts'
import { programPage, type ProgramPage } from '../questions/program-page.ts'
import { register, type RegisterPage } from '../questions/register.ts'
import { timeline, type Timeline } from '../questions/timeline.ts'
import type { ListView, RecordView } from '../questions/views.ts'
import type { SharingPreviewInput } from '../sharing/inputs.ts'
import { sharingCommands } from '../sharing/sharing-commands.ts'
import {
  previewSharing,
  sharingPage,
  waitingSharing,
  type SharingPage,
  type SharingPreview,
  type WaitingSharing,
} from '../sharing/sharing-questions.ts'
import { viewDesk } from '../views/view-desk.ts'
import type { DeskParts } from './desk-parts.ts'

/** Everything that officials of one area record of the work program, and everything they ask of it. */
export interface WorkProgramDesk {
  readonly program: ReturnType<typeof programCommands>
  readonly milestone: ReturnType<typeof milestoneCommands>
  readonly risk: ReturnType<typeof riskCommands>
  readonly alert: ReturnType<typeof alertCommands>
  readonly decision: ReturnType<typeof decisionCommands>
  readonly meeting: ReturnType<typeof meetingCommands>
  readonly action: ReturnType<typeof actionCommands>
  readonly commitment: ReturnType<typeof commitmentCommands>
  readonly bottomLine: ReturnType<typeof bottomLineCommands>
  readonly notice: ReturnType<typeof noticeCommands>
  readonly noticeReply: ReturnType<typeof noticeReplyCommands>
  readonly bulk: ReturnType<typeof bulkCommands>
  readonly comment: ReturnType<typeof commentCommands> & {
    on(by: Recorder, about: About): Promise<Comments>
    mentions(by: Recorder): Promise<readonly MentionView[]>
  }
  readonly view: ReturnType<typeof viewDesk>
  readonly sharing: ReturnType<typeof sharingCommands> & {
    page(by: Recorder, of: About): Promise<Decision<SharingPage>>
    preview(by: Recorder, input: SharingPreviewInput): Promise<Decision<SharingPreview>>
    waiting(by: Recorder): Promise<readonly WaitingSharing[]>
  }
  readonly lists: ReturnType<typeof lists>
  programPage(reader: Party, id: string): Promise<Decision<ProgramPage>>
  milestonePage(reader: Party, id: string): Promise<Decision<MilestonePage>>
  meetingPage(reader: Party, id: string): Promise<Decision<RecordView<Meeting>>>
  notices(reader: Party, input: NoticesInput): Promise<ListView<NoticeView>>
  noticePage(reader: Party, id: string): Promise<Decision<NoticePage>>
  alertFile(reader: Party, input: AlertFileInput): Promise<Decision<WrittenFile>>
  programFile(reader: Party, input: ProgramFileInput): Promise<Decision<WrittenFile>>
  register(reader: Party, input: RegisterInput): Promise<RegisterPage>
  timeline(reader: Party, input: TimelineInput): Promise<Timeline>
  commitments(reader: Party): Promise<CommitmentRow[]>
  myWork(reader: Party): Promise<MyWork>
  preview(by: Recorder, input: PreviewInput): Promise<Decision<Preview>>
}

/** An area's desk over its store of records. Only the ministry that entered a record changes it. */
export const workProgramDesk = (parts: DeskParts): WorkProgramDesk => ({
  program: programCommands(parts),
  milestone: milestoneCommands(parts),
  risk: riskCommands(parts),
  alert: alertCommands(parts),
  decision: decisionCommands(parts),
  meeting: meetingCommands(parts),
  action: actionCommands(parts),
  commitment: commitmentCommands(parts),
  bottomLine: bottomLineCommands(parts),
  notice: noticeCommands(parts),
  noticeReply: noticeReplyCommands(parts),
  bulk: bulkCommands(parts),
  comment: {
    ...commentCommands(parts),
    on: (by, about) => commentsOn(parts, by, about),
    mentions: (by) => mentionsOf(parts, by),
  },
  view: viewDesk(parts),
  sharing: {
    ...sharingCommands(parts),
    page: (by, of) => sharingPage(parts, by, of),
    preview: (by, input) => previewSharing(parts, by, input),
    waiting: (by) => waitingSharing(parts, by),
  },
  lists: lists(parts),
  programPage: (reader, id) => programPage(parts, reader, id),
  milestonePage: (reader, id) => milestonePage(parts, reader, id),
  meetingPage: (reader, id) => meetingPage(parts, reader, id),
  notices: (reader, input) => noticeList(parts, reader, input),
  noticePage: (reader, id) => noticePage(parts, reader, id),
  alertFile: (reader, input) => alertFile(parts, reader, input),
  programFile: (reader, input) => programFile(parts, reader, input),
  register: (reader, input) => register(parts, reader, input),
  timeline: (reader, input) => timeline(parts, reader, input),
  commitments: (reader) => commitmentRows(parts, reader),
  myWork: (reader) => myWork(parts, reader),
  preview: (by, input) => preview(parts, by, input),
})
