import type { Recorder } from '@trilateral/records'
import { dayAt, personOf, type DeskParts } from '../desk/desk-parts.ts'
import type { CloseInput } from '../inputs/command.ts'
import type { AskDecisionInput, TakeDecisionInput } from '../inputs/decisions-and-meetings.ts'
import { decisionRecord } from '../kept/definitions.ts'
import { parentProgram } from '../kept/linked.ts'
import { askDecision, takeDecision, withdrawDecision } from '../rules/decisions-and-meetings/decision.ts'
import { checkOpenProgram } from '../rules/programs/open-program.ts'

export function decisionCommands(parts: DeskParts) {
  const { records } = parts
  return {
    ask(by: Recorder, input: AskDecisionInput, id?: string) {
      const { requestId, audience, tlp, ...draft } = input
      const command = { id, requestId, request: draft, audience, tlp }
      return records.enter(by, decisionRecord, command, async (look, newId) => {
        const program = await parentProgram(look, draft.program, audience)
        if (!program.ok) return program
        const open = draft.program === null ? program : checkOpenProgram(program.value)
        if (!open.ok) return open
        const today = dayAt(parts, by.party)
        return askDecision(draft, { id: newId, by: personOf(by), today, audience })
      })
    },

    take(by: Recorder, { requestId, id, expectedVersion, ...take }: TakeDecisionInput) {
      const command = { id, requestId, expectedVersion, request: take }
      const today = dayAt(parts, by.party)
      return records.change(by, decisionRecord, command, ({ state }) => takeDecision(state, take, today))
    },

    withdraw(by: Recorder, { requestId, id, expectedVersion, because }: CloseInput) {
      const command = { id, requestId, expectedVersion, request: { because } }
      const today = dayAt(parts, by.party)
      return records.change(by, decisionRecord, command, ({ state }) =>
        withdrawDecision(state, because, today),
      )
    },
  }
}
