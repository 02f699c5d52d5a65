import {
  decided,
  type Audience,
  type CalendarDate,
  type Decision,
  type MultilingualText,
  type Party,
} from '@trilateral/contracts'
import {
  noticeAmended,
  noticeAnswered,
  noticeAssessed,
  noticeClosed,
  noticeDrafted,
  noticeIssued,
  type Notice,
  type NoticeAssessment,
  type Person,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { checkCommitments } from '../follow-up/commitment-codes.ts'
import { refuse } from '../refusals.ts'
import { missingParticulars } from './particulars.ts'
import { checkOpen, checkStep } from './steps.ts'

export type NoticeDraft = Omit<
  Notice,
  'id' | 'state' | 'issuedOn' | 'assessment' | 'meeting' | 'response' | 'closed'
>
/** Whether it is an exercise is settled with the first draft, and so is what it rests on. */
export type NoticeWording = Omit<NoticeDraft, 'exercise' | 'basis'>

interface Today {
  /** The day at the ministry whose notice it is. */
  readonly today: CalendarDate
}

/** Anything may be missing but what it is about: a weak signal is worth keeping before its weight is known. */
export function draftNotice(
  draft: NoticeDraft,
  { id, today }: Today & { readonly id: string },
): Decision<Change<Notice>> {
  const checked = checkWording(draft, today)
  if (!checked.ok) return checked
  const nothingYet = { issuedOn: null, assessment: null, meeting: null, response: null, closed: null }
  const notice: Notice = { ...draft, ...nothingYet, id, state: 'draft' }
  return decided(changed(notice, noticeDrafted, { notice }))
}

/** What was told with a request for a meeting is changed, and never taken back. */
export function amendNotice(
  notice: Notice,
  wording: NoticeWording,
  { today }: Today,
): Decision<Change<Notice>> {
  const open = checkOpen(notice)
  if (!open.ok) return open
  const checked = checkWording(wording, today)
  if (!checked.ok) return checked
  const whole = notice.meeting === null ? decided(null) : checkParticulars(wording)
  if (!whole.ok) return whole
  const amended: Notice = { ...notice, ...wording }
  return decided(changed(amended, noticeAmended, { notice: amended }))
}

/** From the draft's own ministry to whom it concerns, in one step. */
export function issueNotice(
  notice: Notice,
  { audience, originator, today }: Today & { readonly audience: Audience; readonly originator: Party },
): Decision<Change<Notice>> {
  const next = checkStep(notice, 'issue')
  if (!next.ok) return next
  // None at all is the store's to refuse, as with every record.
  if (audience.length > 0 && audience.every((party) => party === originator))
    return refuse('notice-for-own-ministry', 'audience')
  const issued: Notice = { ...notice, state: 'issued', issuedOn: today }
  return decided(changed(issued, noticeIssued, { notice: issued }))
}

export type NoticeJudgement = Omit<NoticeAssessment, 'assessedOn' | 'by'>

/** The first judgement takes the notice further; later ones take the place of it. */
export function assessNotice(
  notice: Notice,
  judgement: NoticeJudgement,
  { by, today }: Today & { readonly by: Person },
): Decision<Change<Notice>> {
  const isFirst = notice.assessment === null
  const next = isFirst ? checkStep(notice, 'assess') : checkOpen(notice)
  if (!next.ok) return next
  const assessment = { ...judgement, assessedOn: today, by }
  const assessed: Notice = { ...notice, assessment, ...(isFirst ? { state: 'assessed' } : {}) }
  return decided(changed(assessed, noticeAssessed, { notice: assessed }))
}

/** What the ministries do about it. */
export function answerNotice(
  notice: Notice,
  text: MultilingualText | null,
  { by, today }: Today & { readonly by: Person },
): Decision<Change<Notice>> {
  const next = checkStep(notice, 'answer')
  if (!next.ok) return next
  if (text === null) return refuse('outcome-needed', 'text')
  const answered: Notice = { ...notice, state: 'response', response: { text, on: today, by } }
  return decided(changed(answered, noticeAnswered, { notice: answered }))
}

/** It ends for a reason, however far it came: a false alarm needs no meeting. */
export function closeNotice(
  notice: Notice,
  because: MultilingualText | null,
  { today }: Today,
): Decision<Change<Notice>> {
  const open = checkOpen(notice)
  if (!open.ok) return open
  if (because === null) return refuse('reason-needed', 'because')
  const closed: Notice = { ...notice, state: 'closed', closed: { because, on: today } }
  return decided(changed(closed, noticeClosed, { notice: closed }))
}

/** All that Article 12 asks for, or which of it is missing. */
export function checkParticulars({ particulars }: Pick<Notice, 'particulars'>): Decision<null> {
  const missing = missingParticulars(particulars)
  const [first] = missing
  return first === undefined
    ? decided(null)
    : refuse('notice-particulars-missing', `particulars.${first}`, { missing: missing.join(',') })
}

function checkWording(
  { disrupted, occurrence, post, commitments }: Omit<NoticeWording, 'particulars'>,
  today: CalendarDate,
): Decision<null> {
  if (disrupted.length === 0) return refuse('goods-needed', 'disrupted')
  if (post.reportedOn > today) return refuse('day-still-to-come', 'post.reportedOn', { today })
  if (occurrence.kind === 'observed' && occurrence.on !== null && occurrence.on > today)
    return refuse('day-still-to-come', 'occurrence.on', { today })
  return checkCommitments(commitments)
}
