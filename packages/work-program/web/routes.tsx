import {
  createRoute,
  lazyRouteComponent,
  useParams,
  useSearch,
  type AnyRoute,
  type RouteComponent,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { NewActionScreen } from './actions/new-action-screen.tsx'
import { alertQuestionSchema } from './alerts/alert-question.ts'
import { AlertsScreen } from './alerts/alerts-screen.tsx'
import { BottomLineScreen } from './bottom-line/bottom-line-screen.tsx'
import { ActivityScreen } from './commitments/activity-screen.tsx'
import { AssessCommitmentScreen } from './commitments/assess-commitment-screen.tsx'
import { CommitmentsScreen } from './commitments/commitments-screen.tsx'
import { OwnersScreen } from './commitments/owners-screen.tsx'
import { AskDecisionScreen } from './decisions/ask-decision-screen.tsx'
import { decisionQuestionSchema } from './decisions/decision-question.ts'
import { DecisionsScreen } from './decisions/decisions-screen.tsx'
import { useAsk } from './frame/go.ts'
import { MeetingScreen } from './meetings/meeting-screen.tsx'
import { MeetingsScreen } from './meetings/meetings-screen.tsx'
import { NewMeetingScreen } from './meetings/new-meeting-screen.tsx'
import { NewMilestoneScreen } from './milestones/new-milestone-screen.tsx'
import { ReachScreen } from './milestones/reach-screen.tsx'
import { SlipScreen } from './milestones/slip-screen.tsx'
import { MyWorkScreen } from './my-work/my-work-screen.tsx'
import { AmendNoticeScreen } from './notices/amend-notice-screen.tsx'
import { NoGoods, type GoodsOfArea } from './notices/goods.ts'
import { NewNoticeScreen } from './notices/new-notice-screen.tsx'
import { noticeQuestionSchema } from './notices/notice-question.ts'
import { NoticeScreen } from './notices/notice-screen.tsx'
import { NoticesScreen } from './notices/notices-screen.tsx'
import { PreviewScreen } from './preview/preview-screen.tsx'
import { ProgramScreen } from './program/program-screen.tsx'
import { AmendProgramScreen } from './programs/amend-program-screen.tsx'
import { NewProgramScreen } from './programs/new-program-screen.tsx'
import { registerQuestionSchema } from './programs/register-question.ts'
import { RegisterScreen } from './programs/register-screen.tsx'
import { AmendRiskScreen } from './risks/amend-risk-screen.tsx'
import { NewRiskScreen } from './risks/new-risk-screen.tsx'
import { SharingScreen } from './sharing/sharing-screen.tsx'
import { timelineQuestionSchema } from './timeline/timeline-question.ts'
import { TimelineScreen } from './timeline/timeline-screen.tsx'
import { UpdateScreen } from './update/update-screen.tsx'

interface Given {
  /** What else waits for an official of this area, on their work of the day. */
  readonly moreOfMyWork?: ReactNode
  /** What a disruption notice can name out of the area's register. */
  readonly NoticeGoods?: GoodsOfArea
}

const previewQuestion = z.object({ draft: z.boolean().optional().catch(undefined) })
const askQuestion = z.object({ program: z.uuid().optional().catch(undefined) })

/**
 * The desk's screens at their addresses, to be added to an app's route tree inside of a `DeskProvider`. What an address asks for is
 * read by schemas of their own, since the app's router is not known here by type.
 */
export function workProgramRoutes<Root extends AnyRoute>(root: Root, given: Given = {}) {
  const Goods = given.NoticeGoods ?? NoGoods
  const at = <const Path extends string>(path: Path, component: RouteComponent) =>
    createRoute({ getParentRoute: () => root, path, component })
  return [
    at('/', () => <MyWorkScreen more={given.moreOfMyWork} />),
    at('/programs', Programs),
    at('/programs/new', NewProgramScreen),
    at('/programs/$id', () => <ProgramScreen id={useNamed('id')} />),
    at('/programs/$id/update', () => <UpdateScreen id={useNamed('id')} />),
    at('/programs/$id/amend', () => <AmendProgramScreen id={useNamed('id')} />),
    at('/programs/$id/preview', Preview),
    at('/programs/$id/milestones/new', () => <NewMilestoneScreen program={useNamed('id')} />),
    at('/programs/$id/risks/new', () => <NewRiskScreen program={useNamed('id')} />),
    at('/programs/$id/risks/$risk/amend', () => (
      <AmendRiskScreen program={useNamed('id')} risk={useNamed('risk')} />
    )),
    at('/programs/$id/actions/new', () => <NewActionScreen program={useNamed('id')} />),
    at('/milestones/$id/slip', () => <SlipScreen id={useNamed('id')} />),
    at('/milestones/$id/reach', () => <ReachScreen id={useNamed('id')} />),
    at('/timeline', TimelineOfArea),
    at('/commitments', CommitmentsScreen),
    at('/commitments/$code/owners', () => <OwnersScreen code={useNamed('code')} />),
    at('/commitments/$code/assess', () => <AssessCommitmentScreen code={useNamed('code')} />),
    at('/commitments/$code/activity', () => <ActivityScreen code={useNamed('code')} />),
    at('/alerts', Alerts),
    at('/notices', Notices),
    at('/notices/new', () => <NewNoticeScreen Goods={Goods} />),
    at('/notices/$id', () => <NoticeScreen id={useNamed('id')} />),
    at('/notices/$id/amend', () => <AmendNoticeScreen id={useNamed('id')} Goods={Goods} />),
    at('/decisions', Decisions),
    at('/decisions/new', AskDecision),
    at('/meetings', MeetingsScreen),
    at('/meetings/new', NewMeetingScreen),
    at('/meetings/$id', () => <MeetingScreen id={useNamed('id')} />),
    at('/bottom-line', BottomLineScreen),
    at('/sharing/$entity/$id', () => <SharingScreen entity={useNamed('entity')} id={useNamed('id')} />),
    at('/failed-events', FailedEvents),
  ] as const
}

// Fetched when it is opened: few people do, and rarely.
const FailedEvents = lazyRouteComponent(
  () => import('./failed-events/failed-events-screen.tsx'),
  'FailedEventsScreen',
)

/** The part of the address that names a record. */
function useNamed(part: 'id' | 'code' | 'risk' | 'entity'): string {
  const params: unknown = useParams({ strict: false })
  return z.record(z.string(), z.string()).parse(params)[part] ?? ''
}

/** What the address asks for. */
function useAsked<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
  const search: unknown = useSearch({ strict: false })
  return schema.parse(search)
}

function Programs() {
  return <RegisterScreen question={useAsked(registerQuestionSchema)} onAsk={useAsk()} />
}

function Preview() {
  const { draft } = useAsked(previewQuestion)
  return <PreviewScreen id={useNamed('id')} isOfDraft={draft === true} />
}

function TimelineOfArea() {
  return <TimelineScreen question={useAsked(timelineQuestionSchema)} onAsk={useAsk()} />
}

function Alerts() {
  return <AlertsScreen question={useAsked(alertQuestionSchema)} onAsk={useAsk()} />
}

function Notices() {
  return <NoticesScreen question={useAsked(noticeQuestionSchema)} onAsk={useAsk()} />
}

function Decisions() {
  return <DecisionsScreen question={useAsked(decisionQuestionSchema)} onAsk={useAsk()} />
}

function AskDecision() {
  return <AskDecisionScreen program={useAsked(askQuestion).program} />
}
