import { decided, PARTIES, type CalendarDate, type Decision, type Party } from '@trilateral/contracts'
import type {
  Notice,
  NoticeAcknowledgement,
  NoticeCorroboration,
  NoticeState,
  Particular,
} from '@trilateral/contracts/work-program'
import type { Kept } from '@trilateral/records'
import { daysAt, type DeskParts } from '../desk/desk-parts.ts'
import type { NoticesInput } from '../inputs/notices.ts'
import { noticeAcknowledgementRecord, noticeCorroborationRecord, noticeRecord } from '../kept/definitions.ts'
import { narrowed, searchToken } from '../kept/search-token.ts'
import type { Days } from '../rules/days.ts'
import { meetingStanding, type MeetingStanding } from '../rules/notices/meeting-clock.ts'
import { missingParticulars } from '../rules/notices/particulars.ts'
import { stageOf } from '../rules/notices/steps.ts'
import { refuse } from '../rules/refusals.ts'
import { recordView, versionView, type ListView, type RecordView, type VersionView } from './views.ts'

/** A ministry and the day on which it acknowledged. */
export interface Acknowledged {
  readonly party: Party
  readonly on: CalendarDate
}

/** A notice joined with what the others say of it, as far as the reader sees it. */
export interface NoticeView extends RecordView<Notice> {
  readonly stage: NoticeState
  readonly acknowledged: readonly Acknowledged[]
  readonly missing: readonly Particular[]
  readonly meeting: MeetingStanding | null
}

export interface NoticePage extends NoticeView {
  readonly today: Days
  /** The latest first. */
  readonly corroborations: readonly RecordView<NoticeCorroboration>[]
  /** Newest first. */
  readonly versions: readonly VersionView<Notice>[]
}

/** Notices, what changed last first. */
export async function noticeList(
  parts: DeskParts,
  reader: Party,
  { exercise, search, ...question }: NoticesInput,
): Promise<ListView<NoticeView>> {
  const { records } = parts
  const tokens = exercise === undefined ? [] : [searchToken('exercise', String(exercise))]
  const page = await records.page(reader, noticeRecord, {
    ...question,
    order: 'changed',
    words: narrowed(search, tokens),
  })
  const parents = page.items.map(({ id }) => id)
  const replies =
    parents.length === 0 ? [] : await records.all(reader, noticeAcknowledgementRecord, { parents })
  const today = daysAt(parts)
  return { ...page, items: page.items.map((kept) => noticeView(kept, reader, replies, today)) }
}

export async function noticePage(parts: DeskParts, reader: Party, id: string): Promise<Decision<NoticePage>> {
  const { records } = parts
  const kept = await records.one(reader, noticeRecord, id)
  if (!kept) return refuse('notice-not-found')
  const under = { parent: id }
  const [acknowledgements, corroborations, versions] = await Promise.all([
    records.all(reader, noticeAcknowledgementRecord, under),
    records.all(reader, noticeCorroborationRecord, under),
    records.versions(reader, noticeRecord, id),
  ])
  const today = daysAt(parts)
  return decided({
    ...noticeView(kept, reader, acknowledgements, today),
    today,
    corroborations: corroborations.map((each) => recordView(each, reader)),
    versions: versions.toReversed().map((each) => versionView(each, reader)),
  })
}

function noticeView(
  kept: Kept<Notice>,
  reader: Party,
  replies: readonly Kept<NoticeAcknowledgement>[],
  today: Days,
): NoticeView {
  const { state, originator } = kept
  const acknowledged = PARTIES.flatMap((party) =>
    replies
      .filter((reply) => reply.state.notice === kept.id && reply.originator === party)
      .map((reply) => ({ party, on: reply.state.on })),
  )
  return {
    ...recordView(kept, reader),
    stage: stageOf(
      state,
      acknowledged.map(({ party }) => party),
    ),
    acknowledged,
    missing: missingParticulars(state.particulars),
    meeting: meetingStanding(state, originator, today),
  }
}
