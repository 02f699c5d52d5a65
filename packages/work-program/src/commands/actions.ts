import type { Recorder } from '@trilateral/records'
import { dayAt, type DeskParts } from '../desk/desk-parts.ts'
import type { AssignActionInput, CompleteActionInput } from '../inputs/decisions-and-meetings.ts'
import { actionRecord, meetingRecord } from '../kept/definitions.ts'
import { parentProgram } from '../kept/linked.ts'
import { checkWithinAudience } from '../rules/audience.ts'
import { assignAction, completeAction } from '../rules/decisions-and-meetings/action.ts'
import { checkOpenProgram } from '../rules/programs/open-program.ts'
import { refuse } from '../rules/refusals.ts'

export function actionCommands(parts: DeskParts) {
  const { records } = parts
  return {
    assign(by: Recorder, input: AssignActionInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      return records.enter(by, actionRecord, command, async (look, newId) => {
        if (draft.program !== null) {
          const program = await parentProgram(look, draft.program, audience)
          const open = program.ok ? checkOpenProgram(program.value) : program
          if (!open.ok) return open
        }
        if (draft.meeting !== null) {
          const meeting = await look.one(meetingRecord, draft.meeting)
          if (!meeting) return refuse('meeting-not-found', 'meeting')
          const within = checkWithinAudience(audience, [meeting])
          if (!within.ok) return within
        }
        return assignAction(draft, { id: newId, audience })
      })
    },

    done(by: Recorder, { requestId, id, expectedVersion, on }: CompleteActionInput) {
      const command = { id, requestId, expectedVersion, request: { on } }
      const today = dayAt(parts, by.party)
      return records.change(by, actionRecord, command, ({ state }) => completeAction(state, on, today))
    },
  }
}
