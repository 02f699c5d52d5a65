import {
  daysBetween,
  decided,
  endOfMinistryDay,
  type CalendarDate,
  type Decision,
  type Party,
  type Source,
} from '@trilateral/contracts'
import {
  MEETING_WITHIN_DAYS,
  noticeConvened,
  noticeDeadlineBreached,
  noticeMeetingRequested,
  type Notice,
  type NoticeMeeting,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { dayAfter, dayFor, type Days } from '../days.ts'
import { refuse } from '../refusals.ts'
import { checkParticulars } from './notice.ts'
import { checkStep } from './steps.ts'

// The request has its date at the ministry that sent it. So the fifteen days are days there, and the deadline is the end of the last one.

export interface MeetingRequest {
  /** T0. */
  readonly requestedOn: CalendarDate
  /** By what it went out; it may be left out on the day itself. */
  readonly source: Source | null
}

interface Today {
  /** The day at the ministry that asks. */
  readonly today: CalendarDate
}

/** All six particulars, and a day that has come. A request that went out before it is recorded here needs what shows when. */
export function requestMeeting(
  notice: Notice,
  { requestedOn, source }: MeetingRequest,
  { today }: Today,
): Decision<Change<Notice>> {
  const next = checkStep(notice, 'request-meeting')
  if (!next.ok) return next
  const whole = checkParticulars(notice)
  if (!whole.ok) return whole
  if (requestedOn > today) return refuse('day-still-to-come', 'requestedOn', { today })
  if (requestedOn < today && source === null) return refuse('request-day-needs-source', 'source', { today })
  const dueOn = dayAfter(requestedOn, MEETING_WITHIN_DAYS)
  const meeting = { requestedOn, source, dueOn, convenedOn: null, form: null, breachedOn: null }
  const requested: Notice = { ...notice, state: 'meeting-requested', meeting }
  return decided(changed(requested, noticeMeetingRequested, { notice: requested }))
}

/** The sixteenth day began and no meeting is recorded. Told once. */
export function breachDeadline(notice: Notice, { today }: Today): Decision<Change<Notice>> {
  const open = checkStep(notice, 'convene')
  if (!open.ok) return open
  const { meeting } = notice
  if (meeting === null || meeting.breachedOn !== null || today <= meeting.dueOn)
    return refuse('deadline-not-passed', undefined, { due: meeting?.dueOn ?? '' })
  const breached: Notice = { ...notice, meeting: { ...meeting, breachedOn: firstLateDay(meeting) } }
  return decided(changed(breached, noticeDeadlineBreached, { notice: breached }))
}

export interface Convening {
  readonly on: CalendarDate
  readonly form: NonNullable<NoticeMeeting['form']>
}

/** It took place: late, or in time, though that may be recorded only after a breach was told. */
export function conveneMeeting(
  notice: Notice,
  { on, form }: Convening,
  { today }: Today,
): Decision<Change<Notice>> {
  const next = checkStep(notice, 'convene')
  if (!next.ok) return next
  const { meeting } = notice
  if (meeting === null) throw new Error(`${notice.id} stands as asking for a meeting and has none`)
  if (on > today) return refuse('day-still-to-come', 'on', { today })
  const { requestedOn, dueOn } = meeting
  if (on < requestedOn) return refuse('convened-before-requested', 'on', { requestedOn })
  const breachedOn = on > dueOn ? firstLateDay(meeting) : null
  const convened: Notice = {
    ...notice,
    state: 'convened',
    meeting: { ...meeting, convenedOn: on, form, breachedOn },
  }
  return decided(changed(convened, noticeConvened, { notice: convened }))
}

const firstLateDay = ({ dueOn }: NoticeMeeting) => dayAfter(dueOn, 1)

/** How a meeting that was asked for stands today. */
export interface MeetingStanding {
  readonly state: 'running' | 'breached' | 'held-in-time' | 'held-late' | 'no-longer-asked'
  readonly requestedOn: CalendarDate
  readonly dueOn: CalendarDate
  /** Instant at which the last day ends, RFC 3339 in UTC. */
  readonly deadline: string
  /** Whole days until the last day, 0 on it; negative once it has passed. */
  readonly daysLeft: number
  readonly convenedOn: CalendarDate | null
}

/** Null: no meeting was asked for. */
export function meetingStanding(
  { state, meeting }: Pick<Notice, 'state' | 'meeting'>,
  originator: Party,
  today: Days,
): MeetingStanding | null {
  if (meeting === null) return null
  const { requestedOn, dueOn, convenedOn } = meeting
  const daysLeft = daysBetween(dayFor(today, originator), dueOn)
  const deadline = endOfMinistryDay(originator, dueOn).toISOString()
  return { state: standing(), requestedOn, dueOn, deadline, daysLeft, convenedOn }

  function standing(): MeetingStanding['state'] {
    if (convenedOn !== null) return convenedOn > dueOn ? 'held-late' : 'held-in-time'
    if (state === 'closed') return 'no-longer-asked'
    return daysLeft < 0 ? 'breached' : 'running'
  }
}
