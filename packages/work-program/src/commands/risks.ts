import type { Recorder } from '@trilateral/records'
import type { DeskParts } from '../desk/desk-parts.ts'
import type { CloseInput } from '../inputs/command.ts'
import type { AmendRiskInput, RecordRiskInput } from '../inputs/risks-and-alerts.ts'
import { riskRecord } from '../kept/definitions.ts'
import { parentProgram } from '../kept/linked.ts'
import { amendRisk, closeRisk, recordRisk } from '../rules/risks-and-alerts/risk.ts'

export const riskCommands = ({ records }: DeskParts) => ({
  record(by: Recorder, input: RecordRiskInput, id?: string) {
    const { requestId, audience, tlp, ...draft } = input
    const command = { id, requestId, request: draft, audience, tlp }
    return records.enter(by, riskRecord, command, async (look, newId) => {
      const program = await parentProgram(look, draft.program, audience)
      return program.ok ? recordRisk(draft, { id: newId, program: program.value }) : program
    })
  },

  amend(by: Recorder, { requestId, id, expectedVersion, ...wording }: AmendRiskInput) {
    const command = { id, requestId, expectedVersion, request: wording }
    return records.change(by, riskRecord, command, async ({ state, audience }, look) => {
      const program = await parentProgram(look, state.program, audience)
      return program.ok ? amendRisk(state, wording, { program: program.value }) : program
    })
  },

  close(by: Recorder, { requestId, id, expectedVersion, because }: CloseInput) {
    const command = { id, requestId, expectedVersion, request: { because } }
    return records.change(by, riskRecord, command, ({ state }) => closeRisk(state, because))
  },
})
