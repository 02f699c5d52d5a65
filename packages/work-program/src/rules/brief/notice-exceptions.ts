import type { CalendarDate, Party } from '@trilateral/contracts'
import type { Notice } from '@trilateral/contracts/work-program'
import type { Days } from '../days.ts'
import { meetingStanding } from '../notices/meeting-clock.ts'
import { MEETING_DUE_SOON_DAYS } from '../signal/thresholds.ts'

/** A real notice whose meeting leadership should see to. */
export interface NoticeException {
  readonly id: string
  /** It is too late for the meeting to be in time. */
  readonly isBreached: boolean
  readonly dueOn: CalendarDate
  /** Instant at which the last day ends, RFC 3339 in UTC. */
  readonly deadline: string
  /** Negative once the last day has passed. */
  readonly daysLeft: number
}

/** Meetings asked for by notices that are late or soon due, the longest overdue first. An exercise is never among them. */
export function noticeExceptions(
  notices: readonly { readonly notice: Notice; readonly originator: Party }[],
  today: Days,
): NoticeException[] {
  return notices
    .flatMap(({ notice, originator }): NoticeException[] => {
      const standing = notice.exercise ? null : meetingStanding(notice, originator, today)
      if (standing === null || (standing.state !== 'running' && standing.state !== 'breached')) return []
      const { dueOn, deadline, daysLeft, state } = standing
      if (daysLeft > MEETING_DUE_SOON_DAYS) return []
      return [{ id: notice.id, isBreached: state === 'breached', dueOn, deadline, daysLeft }]
    })
    .toSorted((a, b) => a.daysLeft - b.daysLeft || a.id.localeCompare(b.id))
}
