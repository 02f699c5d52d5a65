import { decided, type CalendarDate, type Decision, type MultilingualText } from '@trilateral/contracts'
import {
  meetingCancelled,
  meetingHeld,
  meetingPlanned,
  type Meeting,
} from '@trilateral/contracts/work-program'
import { changed, type Change } from '../change.ts'
import { refuse } from '../refusals.ts'

export type MeetingDraft = Omit<Meeting, 'id' | 'status' | 'readout'>

export function planMeeting(draft: MeetingDraft, { id }: { readonly id: string }): Decision<Change<Meeting>> {
  const meeting: Meeting = { ...draft, id, status: 'planned', readout: null }
  return decided(changed(meeting, meetingPlanned, { meeting }))
}

/** Its day, place or host is set or changes. */
export function replanMeeting(meeting: Meeting, draft: MeetingDraft): Decision<Change<Meeting>> {
  const planned = checkPlanned(meeting)
  if (!planned.ok) return planned
  const replanned: Meeting = { ...meeting, ...draft }
  return decided(changed(replanned, meetingPlanned, { meeting: replanned }))
}

export interface HoldCommand {
  /** The day on which it took place; left out, the day that was planned. */
  readonly on: CalendarDate | null
  readonly readout: MultilingualText | null
}

/** It took place. */
export function holdMeeting(
  meeting: Meeting,
  { on, readout }: HoldCommand,
  today: CalendarDate,
): Decision<Change<Meeting>> {
  const planned = checkPlanned(meeting)
  if (!planned.ok) return planned
  const day = on ?? meeting.on
  if (day === null) return refuse('meeting-without-day', 'on')
  if (day > today) return refuse('held-in-the-future', 'on', { today })
  const held: Meeting = { ...meeting, on: day, status: 'held', readout }
  return decided(changed(held, meetingHeld, { meeting: held }))
}

export function cancelMeeting(meeting: Meeting): Decision<Change<Meeting>> {
  const planned = checkPlanned(meeting)
  if (!planned.ok) return planned
  const cancelled: Meeting = { ...meeting, status: 'cancelled' }
  return decided(changed(cancelled, meetingCancelled, { meeting: cancelled }))
}

const checkPlanned = ({ status }: Meeting): Decision<null> =>
  status === 'planned' ? decided(null) : refuse('meeting-already-over', undefined, { status })
