import { decided, type CalendarDate, type Decision, type Party } from '@trilateral/contracts'
import {
  noticeAcknowledgementRecorded,
  noticeCorroborationRecorded,
  type Notice,
  type NoticeAcknowledgement,
  type NoticeCorroboration,
  type Person,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { refuse } from '../refusals.ts'
import { checkOpen } from './steps.ts'

/** The notice that is replied to; null: the replying ministry sees none. */
export interface RepliedTo {
  readonly notice: Notice
  readonly originator: Party
}

interface ReplyContext {
  readonly id: string
  readonly by: Person
  /** The day at the replying ministry. */
  readonly today: CalendarDate
  readonly to: RepliedTo | null
}

/** A ministry says that it has seen the notice of another one, once. */
export function acknowledgeNotice({
  id,
  by,
  today,
  to,
}: ReplyContext): Decision<Change<NoticeAcknowledgement>> {
  const checked = checkReply(by.party, to)
  if (!checked.ok) return checked
  const { id: notice, exercise } = checked.value
  const noticeAcknowledgement: NoticeAcknowledgement = { id, notice, exercise, by, on: today }
  return decided(changed(noticeAcknowledgement, noticeAcknowledgementRecorded, { noticeAcknowledgement }))
}

export type CorroborationDraft = Pick<
  NoticeCorroboration,
  'finding' | 'judgement' | 'confidence' | 'evidence'
>

/** A second ministry looked for itself. Without evidence of its own it would only repeat the first. */
export function corroborateNotice(
  draft: CorroborationDraft,
  { id, by, today, to }: ReplyContext,
): Decision<Change<NoticeCorroboration>> {
  const checked = checkReply(by.party, to)
  if (!checked.ok) return checked
  if (draft.evidence.length === 0) return refuse('evidence-needed', 'evidence')
  const { id: notice, exercise, basis } = checked.value
  const noticeCorroboration: NoticeCorroboration = { ...draft, id, notice, exercise, basis, by, on: today }
  return decided(changed(noticeCorroboration, noticeCorroborationRecorded, { noticeCorroboration }))
}

function checkReply(by: Party, to: RepliedTo | null): Decision<Notice> {
  if (to === null) return refuse('notice-not-found', 'notice')
  if (to.originator === by) return refuse('notice-is-your-own', 'notice')
  const open = checkOpen(to.notice)
  return open.ok ? decided(to.notice) : open
}
