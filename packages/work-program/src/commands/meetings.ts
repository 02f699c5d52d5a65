import type { Recorder } from '@trilateral/records'
import { dayAt, type DeskParts } from '../desk/desk-parts.ts'
import type { ChangeInput } from '../inputs/command.ts'
import type {
  HoldMeetingInput,
  PlanMeetingInput,
  ReplanMeetingInput,
} from '../inputs/decisions-and-meetings.ts'
import { meetingRecord } from '../kept/definitions.ts'
import {
  cancelMeeting,
  holdMeeting,
  planMeeting,
  replanMeeting,
} from '../rules/decisions-and-meetings/meeting.ts'

export function meetingCommands(parts: DeskParts) {
  const { records } = parts
  return {
    plan(by: Recorder, input: PlanMeetingInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      return records.enter(by, meetingRecord, command, (_look, newId) => planMeeting(draft, { id: newId }))
    },

    replan(by: Recorder, { requestId, id, expectedVersion, ...draft }: ReplanMeetingInput) {
      const command = { id, requestId, expectedVersion, request: draft }
      return records.change(by, meetingRecord, command, ({ state }) => replanMeeting(state, draft))
    },

    hold(by: Recorder, { requestId, id, expectedVersion, ...held }: HoldMeetingInput) {
      const command = { id, requestId, expectedVersion, request: held }
      return records.change(by, meetingRecord, command, ({ state }) =>
        // A day is a day where the meeting is; before a host is known, at who records it.
        holdMeeting(state, held, dayAt(parts, state.host ?? by.party)),
      )
    },

    cancel(by: Recorder, { requestId, id, expectedVersion }: ChangeInput) {
      const command = { id, requestId, expectedVersion, request: 'cancel' }
      return records.change(by, meetingRecord, command, ({ state }) => cancelMeeting(state))
    },
  }
}
